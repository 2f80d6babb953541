import type { Page } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { holdsPost, namesSomebodyElse } from './find-comment.ts';
import { amongComments, findCommentsLink, findNamedLines, follows } from './find-named-lines.ts';
import type { NamedLine } from './find-named-lines.ts';
import type { Post } from './find-post.ts';
import { readPostAuthor } from './read-author.ts';
import { selectors } from './selectors.ts';

/** A comment as a feed shows it below a post: a name and words, neither a link of its own nor a time. */
export type UnlinkedComment = { post: Post; line: NamedLine };

/** In a list, below the post's own link or its caption's time, beside a name that isn't the author's; beside the author's, if it stands among the comments. */
const commentsOf = (post: Post, page: Page): ((line: NamedLine) => boolean) => {
  const author = readPostAuthor(post, page)?.value ?? null;
  const caption = [...post.element.querySelectorAll(selectors.bareTime)].find((time) => time.closest('a[href]') === null);
  const isAmongComments = amongComments(post);
  return ({ link, handle, words }) => {
    const head = link.closest(selectors.notInRow);
    const list = link.closest('ul');
    const line = closestCommon(link, words);
    if ((head !== null && post.element.contains(head)) || line === null || holdsPost(line, page)) return false;
    if (isAmongComments(link)) return true;
    const isListed = list !== null && post.element.contains(list);
    return author !== null && handle !== author && (isListed || follows(post.anchor.link, link) || (caption !== undefined && follows(caption, link)));
  };
};

/** Words of a row whose name is missing. */
const holdsOtherWords = (element: Element, { link, words }: NamedLine): boolean =>
  [...element.querySelectorAll(selectors.words)].some((other) => {
    const control = other.closest(selectors.control);
    const isControl = control !== null && element.contains(control);
    return other.textContent.trim() !== '' && !isControl && ![link, words].some((own) => own.contains(other) || other.contains(own));
  });

/** The comment without a link that the target lies in; `unclear`: several of them, or something among them, and never the post; null: it lies in the post itself. */
export const findUnlinkedComment = (target: Element, post: Post, page: Page): UnlinkedComment | 'unclear' | null => {
  // A post may have thousands of comments: nothing of all of it is looked at before there is a line.
  const list = target.closest('ul');
  const isInList = (): boolean => {
    if (list === null || !post.element.contains(list) || holdsPost(list, page)) return false;
    const all = findCommentsLink(post);
    return (all !== null && follows(all, list)) || [...findNamedLines(post, page, list)].some(commentsOf(post, page));
  };
  for (let element: Element | null = target; element !== null && element !== post.element && !holdsPost(element, page); element = element.parentElement) {
    const lines = [...findNamedLines(post, page, element)];
    const [first, second] = lines.length === 0 ? [] : lines.filter(commentsOf(post, page));
    if (first === undefined) continue;
    const all = findCommentsLink(post);
    if (element === target && (second !== undefined || (all !== null && element.contains(all)))) return 'unclear';
    const isAlone =
      lines.length === 1 && !holdsOtherWords(element, first) && (all === null || !element.contains(all)) && !namesSomebodyElse(element, first.handle, page);
    if (isAlone) return { post, line: first };
    break;
  }
  return isInList() ? 'unclear' : null;
};
