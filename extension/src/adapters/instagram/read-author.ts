import type { Page, Read } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { linkedAccount } from './find-anchors.ts';
import type { Post } from './find-post.ts';
import { selectors } from './selectors.ts';

/** "and …" before a name: the author's own stood before it, and isn't there. */
const isIntroduced = (link: Element, header: Element): boolean => {
  for (let element = link; element !== header && element.parentElement !== null; element = element.parentElement)
    for (let before = element.previousSibling; before !== null; before = before.previousSibling) if ((before.textContent ?? '').trim() !== '') return true;
  return false;
};

/** The account in the post's own link; where that has none, the first name in the header. Never "liked by", a tagged person, a collaborator, or who commented. */
export const readPostAuthor = (post: Post, page: Page): Read<string> => {
  if (post.anchor.handle !== null) return { value: post.anchor.handle, source: 'link' };
  const isAside = (link: Element): boolean => {
    const aside = link.closest(selectors.notAuthor);
    return aside !== null && post.element.contains(aside);
  };
  const header = post.element.querySelector(selectors.header) ?? post.element;
  const line = (link: Element): Element => (header === post.element ? (closestCommon(link, post.anchor.link) ?? header) : header);
  for (const link of header.querySelectorAll(selectors.link)) {
    const handle = linkedAccount(link, page);
    if (handle !== null && link.textContent.trim() === handle && !isAside(link))
      return isIntroduced(link, line(link)) ? null : { value: handle, source: 'link' };
  }
  return null;
};
