import { defineAdapter, noClip, type ReadMedia } from '../adapter.ts';
import { pageLink } from '../page/page-link.ts';
import { parseAddress } from '../page/parse-address.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { defineRules } from '../rules/define-rules.ts';

const rules = defineRules({
  selectors: {
    image: 'img[src]',
    link: 'a[href]',
  },
  words: {},
});
const { selectors } = rules;

/** Any page at all: an image or a link that is pointed at. Selections are read by `readSelection`. */
export const webAdapter = defineAdapter({
  id: 'web',
  hosts: [],
  rules,
  read: ({ target, url }) => {
    if (target === null) return noClip('no-target');
    const image = target.closest(selectors.image);
    if (image !== null) {
      const src = image.getAttribute('src') ?? '';
      const address = parseAddress(src, url);
      // WhatsApp Web keeps its pictures in memory: what they show is in the screenshot.
      if (address === null && !src.startsWith('blob:')) return noClip('nothing-here');
      const media: ReadMedia[] = address === null ? [] : [{ kind: 'image', url: address.href, alt: image.getAttribute('alt') }];
      return { kind: 'image', permalink: pageLink(url), media };
    }
    const link = target.closest(selectors.link);
    const address = link === null ? null : readLink(link, url);
    if (link === null || address === null) return noClip('nothing-here');
    const text = plainText(link);
    return { kind: 'link', permalink: { value: address.href, source: 'link' }, text: text === '' ? null : { value: text, source: 'element' } };
  },
});
