import type { Page } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { follows } from '../page/follows.ts';
import { holdsPost, namesSomebodyElse } from './find-comment.ts';
import { findNamedLines, isListed } from './find-named-lines.ts';
import type { NamedLine } from './find-named-lines.ts';
import type { Post } from './find-post.ts';
import { readPostAuthor } from './read-author.ts';
import { selectors } from './selectors.ts';

/** A comment as a feed shows it below a post: a name and words, neither a link of its own nor a time. */
export type UnlinkedComment = { post: Post; line: NamedLine };

/** In a list, below the post's own link or its caption's time, beside a name that isn't the author's; beside the author's, if it stands in a list below the post's link. */
const commentsOf = (post: Post, page: Page): ((line: NamedLine) => boolean) => {
  const author = readPostAuthor(post, page)?.value ?? null;
  const caption = post.element.querySelector(selectors.bareTime);
  return ({ link, handle, words }) => {
    const head = link.closest(selectors.notInRow);
    const line = closestCommon(link, words);
    if ((head !== null && post.element.contains(head)) || line === null || holdsPost(line, page)) return false;
    const isBelow = follows(post.anchor.link, link);
    const isInList = isListed(link, post);
    if (author === null || handle === author) return isBelow && isInList;
    return isBelow || isInList || (caption !== null && follows(caption, link));
  };
};

/** Words of a row whose name is missing, or of the post's. */
const holdsOtherWords = (element: Element, { link, words }: NamedLine): boolean =>
  [...element.querySelectorAll(selectors.words)].some((other) => {
    const control = other.closest(selectors.control);
    const isControl = control !== null && element.contains(control);
    return other.textContent.trim() !== '' && !isControl && ![link, words].some((own) => own.contains(other) || other.contains(own));
  });

/** A list of comments whose names are missing; one with pictures is the post's own. */
const isCommentList = (list: Element, post: Post, page: Page): boolean =>
  isListed(list, post) && follows(post.anchor.link, list) && list.querySelector(selectors.picture) === null && !holdsPost(list, page);

/** The comment without a link that the target lies in; `unclear`: several of them, or something among them, and never the post; null: it lies in the post itself. */
export const findUnlinkedComment = (target: Element, post: Post, page: Page): UnlinkedComment | 'unclear' | null => {
  for (let element: Element | null = target; element !== null && element !== post.element && !holdsPost(element, page); element = element.parentElement) {
    const lines = [...findNamedLines(post, page, element)];
    // A post may have thousands of comments: nothing of all of it is looked at before there is a line.
    const first = lines.length === 0 ? undefined : lines.find(commentsOf(post, page));
    if (first === undefined) continue;
    if (lines.length === 1 && !holdsOtherWords(element, first) && !namesSomebodyElse(element, first.handle, page)) return { post, line: first };
    if (element === target) return 'unclear';
    break;
  }
  const list = target.closest('ul');
  return list !== null && isCommentList(list, post, page) ? 'unclear' : null;
};
