import type { Page, ReadMedia, Reading } from '../adapter.ts';
import { parseAddress } from './parse-address.ts';

/** Pictures and videos from elsewhere than the site itself, whose own are icons, each once. What plays from memory (`blob:`) has no address: it is not read. */
export const readPictures = (elements: Iterable<Element>, page: Page): Pick<Reading, 'media' | 'hasUnreadMedia'> => {
  const media = new Map<string, ReadMedia>();
  let hasUnreadMedia = false;
  for (const element of elements) {
    const url = parseAddress(element.getAttribute('src') ?? '', page.url);
    if (url === null) hasUnreadMedia = true;
    else if (url.hostname !== page.url.hostname)
      media.set(url.href, { kind: element.localName === 'video' ? 'video' : 'image', url: url.href, alt: element.getAttribute('alt') });
  }
  return { media: [...media.values()], hasUnreadMedia };
};
