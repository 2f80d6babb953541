import { parseHtml } from './read-fixture.ts';

const shift = (text: string): string =>
  text
    .replace(/[0-9]/g, (digit) => String((Number(digit) + 3) % 10))
    .replace(/[A-Za-z]/g, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));

/** Another id, code and account in the same shape of address. */
export const strangersHref = (href: string): string =>
  href
    .replace(/(\/(?:p|reel|reels|post|status|video|posts|permalink|videos)\/)([^/?#]+)/g, (_all, before: string, id: string) => before + shift(id))
    .replace(/(\/posts\/[^/?#]+\/)(\d{5,})/g, (_all, before: string, id: string) => before + shift(id))
    .replace(
      /((?:comment_id|fbid|story_fbid|lc|v|id)=)([^&#]+)/g,
      (_all, before: string, id: string) => before + (/^\d+$/.test(id) ? shift(id) : 'AAAAAAAAAAA'),
    )
    .replace(/(\/c\/|\/r\/)(\d+)/g, (_all, before: string, id: string) => before + shift(id))
    .replace(/^((?:https?:\/\/[^/]+)?\/@?)([a-z0-9._]*[a-z][a-z0-9._]*)(?=\/|\?|$)/i, (all, before: string, name: string) =>
      /^(?:p|reel|reels|groups|profile\.php|photo|photo\.php|watch|permalink\.php|explore|stories|hashtag|post|i)$/i.test(name) ? all : `${before}orang.lain`,
    );

/** The whole page as if somebody else had made all of it: other words, names, ids and times, in the same structure. */
export const strangersCopy = (html: string): Element => {
  const { body } = parseHtml(html);
  const copy = body.ownerDocument.createElement('div');
  copy.append(...body.childNodes);
  for (const link of copy.querySelectorAll('[href]')) link.setAttribute('href', strangersHref(link.getAttribute('href') ?? ''));
  for (const time of copy.querySelectorAll('[datetime]')) time.setAttribute('datetime', '2025-01-01T00:00:00.000Z');
  for (const element of copy.querySelectorAll('[id]')) element.setAttribute('id', shift(element.id));
  for (const element of copy.querySelectorAll('[aria-label]')) element.setAttribute('aria-label', 'Kata orang lain');
  for (const image of copy.querySelectorAll('[src]')) image.setAttribute('src', 'https://foto.example/orang-lain.jpg');
  const walk = (node: Node): void => {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') node.nodeValue = 'Kata orang lain';
    for (const child of node.childNodes) walk(child);
  };
  walk(copy);
  return copy;
};
