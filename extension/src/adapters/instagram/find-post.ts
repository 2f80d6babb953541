import type { Page } from '../adapter.ts';
import { readLink } from '../page/read-link.ts';
import { parsePostAddress } from './addresses.ts';
import { findPostAnchors } from './find-anchors.ts';
import type { PostAnchor } from './find-anchors.ts';
import { selectors, shapes } from './selectors.ts';

export type Post = { anchor: PostAnchor; element: Element };

const linksOf = (element: Element): Iterable<Element> => (element.localName === 'a' ? [element] : element.getElementsByTagName('a'));

/** A link to another post that stands for it with a picture: "More posts from …". */
const showsOtherPost = (element: Element, code: string, page: Page): boolean => {
  for (const link of linksOf(element)) {
    const href = link.getAttribute('href') ?? '';
    if (!shapes.post.test(href) || href.includes(code) || link.querySelector('img, video, time') === null) continue;
    const url = readLink(link, page.url);
    const address = url && parsePostAddress(url);
    if (address !== null && address.code !== code) return true;
  }
  return false;
};

/** The post around its own link: the article, or the most that shows no other post. */
export const postAround = (anchor: PostAnchor, page: Page): Post => {
  const article = anchor.link.closest(selectors.article);
  if (article !== null && !showsOtherPost(article, anchor.code, page)) return { anchor, element: article };
  let element: Element = anchor.link;
  // What stands beside what was looked at already: under thousands of comments, to look at all of it at each level takes too long.
  const isAlone = (parent: Element): boolean => [...parent.children].every((child) => child === element || !showsOtherPost(child, anchor.code, page));
  for (let parent = element.parentElement; parent !== null && !parent.matches(selectors.postBounds) && isAlone(parent); parent = parent.parentElement)
    element = parent;
  return { anchor, element };
};

/** The post of this code as the page shows it, in the uppermost dialog if it is in several. */
export const findPost = (code: string, page: Page, root: Document | Element = page.document): Post | null => {
  const anchors = [...findPostAnchors(root, page)].filter((anchor) => anchor.code === code);
  const anchor = anchors.findLast(({ link }) => link.closest(selectors.dialog) !== null) ?? anchors[0];
  return anchor === undefined ? null : postAround(anchor, page);
};

/** The post that the target lies in; a target that holds several posts names one only if the address does. */
export const findPostAt = (target: Element, page: Page): Post | null => {
  const thumbnail = target.closest(selectors.link);
  const linked = thumbnail && readLink(thumbnail, page.url);
  const linkedCode = linked === null ? null : (parsePostAddress(linked)?.code ?? null);
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const anchors = [...findPostAnchors(element, page)];
    const [first] = anchors;
    if (first === undefined) continue;
    const codes = new Set(anchors.map((anchor) => anchor.code));
    const address = parsePostAddress(page.url);
    const code = codes.size === 1 ? first.code : element === target && address !== null && codes.has(address.code) ? address.code : null;
    if (code === null || (linkedCode !== null && linkedCode !== code)) return null;
    const post = findPost(code, page, element);
    return post !== null && (post.element.contains(target) || target.contains(post.element)) ? post : null;
  }
  return null;
};
