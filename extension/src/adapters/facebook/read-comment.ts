import { readFrom } from '../adapter.ts';
import type { ClipContext, Page, Reading } from '../adapter.ts';
import { closestCommon } from '../page/closest-common.ts';
import { plainText } from '../page/plain-text.ts';
import { readPictures } from '../page/read-pictures.ts';
import { parsePostedAt } from '../time/parse-posted-at.ts';
import { cleanAddress, linkedAccount } from './addresses.ts';
import type { Account } from './addresses.ts';
import { identifyComment, isInWords, isOwn } from './find-comment.ts';
import type { Comment } from './find-comment.ts';
import { findPostAt } from './find-post.ts';
import { readName } from './read-header.ts';
import { readPost } from './read-post.ts';
import { isMore } from './is-more.ts';
import { selectors } from './selectors.ts';

type Author = { element: Element; name: string; account: Account | null };

/** The first link with words in it; logged out there is none, and the first words are the name, which the article's label repeats. */
const readAuthor = (comment: Comment, page: Page): Author | null => {
  for (const link of comment.element.querySelectorAll(selectors.link)) {
    if (!isOwn(link, comment.element) || isInWords(link, comment.element)) continue;
    const account = linkedAccount(link, page);
    const name = account === null ? '' : readName(link);
    if (account !== null && name !== '') return { element: link, name, account };
  }
  const label = comment.element.getAttribute('aria-label') ?? '';
  for (const words of comment.element.querySelectorAll(selectors.words)) {
    if (!isOwn(words, comment.element) || words.closest(selectors.control) !== null) continue;
    const name = plainText(words);
    return name !== '' && label.includes(name) ? { element: words, name, account: null } : null;
  }
  return null;
};

/** What people wrote stands in boxes of its own within (29 of 29 comments with words); a badge and a card's title hold none. */
const findWords = (comment: Comment, author: Author | null): Element | null => {
  for (const words of comment.element.querySelectorAll(selectors.words)) {
    if (words.querySelector(selectors.words) === null) continue;
    if (!isOwn(words, comment.element) || words.closest(selectors.card) !== null || words.closest('a[href]') !== null) continue;
    const control = words.closest(selectors.control);
    if (control !== null && comment.element.contains(control)) continue;
    if (author === null || author.element === words || words.contains(author.element)) continue;
    // A card below the bubble has words too: they don't share a box with the name unless that box is the whole comment.
    const box = closestCommon(author.element, words);
    if (box !== comment.element && comment.own !== null && box?.contains(comment.own.link) === true) continue;
    return words;
  }
  return null;
};

const textOf = (words: Element | null): string | null => words && plainText(words, { isSkipped: isMore });
const permalinkOf = ({ own }: Comment): string | null => own && cleanAddress(own.url).href;

/** The short label of the time link; where its unit is ambiguous, the end of the article's label, which spells it out. */
const readTime = (comment: Comment, page: Page): { label: string | null; time: Reading['postedAt'] } => {
  const label = comment.own === null ? '' : plainText(comment.own.link);
  const short = parsePostedAt(label, page);
  if (short !== null) return { label, time: { ...short, source: 'element' } };
  const words = (comment.element.getAttribute('aria-label') ?? '').split(/\s+/);
  for (let count = Math.min(6, words.length - 1); count >= 2; count--) {
    const spelled = parsePostedAt(words.slice(-count).join(' '), page);
    if (spelled !== null) return { label: words.slice(-count).join(' '), time: { ...spelled, source: 'label' } };
  }
  return { label: label === '' ? null : label, time: null };
};

/** The words of the comment that this one answers; who wrote them is somebody else's matter. */
const readParent = (comment: Comment, post: Element | null, page: Page): ClipContext[] => {
  if (comment.parentId === null || post === null) return [];
  for (const link of post.querySelectorAll(`${selectors.article} a[href*="comment_id=${comment.parentId}"]`)) {
    const article = link.closest(selectors.article);
    const parent = article === null || article === comment.element ? null : identifyComment(article, page);
    if (parent?.commentId !== comment.parentId) continue;
    const words = findWords(parent, readAuthor(parent, page));
    return [{ authorName: null, text: textOf(words), permalink: permalinkOf(parent) }];
  }
  return [];
};

export const readComment = (comment: Comment, page: Page): Reading => {
  const author = readAuthor(comment, page);
  const words = findWords(comment, author);
  const { label, time } = readTime(comment, page);
  const around = findPostAt(comment.element, page);
  // Without its label a comment looks like a post: the one that it stands under is further up.
  const under = around?.element === comment.element ? findPostAt(comment.element.parentElement ?? comment.element, page) : around;
  const post = under === null ? null : readPost(under, page);
  const account = post?.authorHandle?.value ?? post?.authorName?.value ?? null;
  return {
    kind: comment.parentId === null ? 'comment' : 'reply',
    postId: comment.postId ?? comment.post?.postId ?? null,
    commentId: comment.commentId,
    permalink: readFrom('link', permalinkOf(comment)),
    authorName: readFrom(author?.account === null ? 'element' : 'link', author?.name),
    authorHandle: readFrom('link', author?.account?.handle),
    authorUrl: readFrom('link', author?.account?.url),
    text: readFrom('element', textOf(words)),
    isTextTruncated: words !== null && words.querySelector(selectors.control) !== null,
    postedAt: time ?? null,
    postedAtLabel: label,
    ...readPictures(
      [...comment.element.querySelectorAll(selectors.picture)].filter((element) => isOwn(element, comment.element)),
      page,
    ),
    context: [
      ...(post === null
        ? []
        : [{ authorName: post.authorName?.value ?? null, text: post.text?.value ?? null, permalink: comment.post?.url.href ?? post.permalink?.value ?? null }]),
      ...readParent(comment, under?.element ?? null, page),
    ],
    receivedByAccount: account,
  };
};
