import type { Page, ReadMedia } from '../adapter.ts';
import { parseAddress } from './parse-address.ts';

/** Pictures from elsewhere than the site itself, whose own are icons. */
export const readPictures = (images: readonly Element[], page: Page): ReadMedia[] =>
  images.flatMap((image) => {
    const url = parseAddress(image.getAttribute('src') ?? '', page.url);
    return url === null || url.hostname === page.url.hostname ? [] : [{ kind: 'image', url: url.href, alt: image.getAttribute('alt') }];
  });
