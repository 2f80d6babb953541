import { readFrom } from '../adapter.ts';
import type { Page, Reading } from '../adapter.ts';
import { follows } from '../page/follows.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { readPictures } from '../page/read-pictures.ts';
import { parsePostedAt } from '../time/parse-posted-at.ts';
import { linkedAccount, linkedPost, parsePost } from './addresses.ts';
import type { PostAddress } from './addresses.ts';
import { isInWords } from './find-comment.ts';
import { findMessage, findNamedMessage } from './find-message.ts';
import type { Post } from './find-post.ts';
import { isInComment, readHeader } from './read-header.ts';
import type { Header } from './read-header.ts';
import { isMore } from './is-more.ts';
import { selectors } from './selectors.ts';

/** Two names in headings: a shared post, whose inner links name somebody else's. */
const isShared = (post: Post, header: Header, page: Page): boolean =>
  [...post.element.querySelectorAll(selectors.headingLink)].some((link) => {
    const text = plainText(link);
    return (
      text !== '' &&
      text !== header.author?.name &&
      !isInComment(link, post) &&
      linkedPost(link, page) === null &&
      readLink(link, page.url)?.hostname === page.url.hostname
    );
  });

/** A card that is all one link to a reel has its owner's link within, whether or not that still says a name. */
const wrapsOwner = (link: Element, header: Header, page: Page): boolean => {
  if (header.author !== null) return link.contains(header.author.link);
  return [...link.querySelectorAll(selectors.link)].some((inner) => linkedAccount(inner, page) !== null);
};

/** The post's own time link; else the comments under it, whose links carry the post; else the set that its photos are in. A feed hides all three until somebody hovers: then it is a gap. */
const findAddress = (post: Post, header: Header, page: Page): { address: PostAddress; source: 'link' | 'address' } | null => {
  if (header.time?.address != null) return { address: header.time.address, source: 'link' };
  if (post.kind === 'photo') {
    const address = parsePost(page.url);
    return address?.kind === 'photo' ? { address, source: 'address' } : null;
  }
  for (const link of post.element.querySelectorAll(selectors.commentLink)) {
    const named = isInWords(link, post.element) ? null : linkedPost(link, page);
    if (named !== null && named.kind !== 'photo') return { address: named, source: 'link' };
  }
  const reels = [...post.element.querySelectorAll(selectors.reelLink)].flatMap((link) => {
    const address = !isInComment(link, post) && wrapsOwner(link, header, page) ? linkedPost(link, page) : null;
    return address?.kind === 'reel' ? [address] : [];
  });
  const [reel] = reels;
  if (reel !== undefined && reels.every((other) => other.postId === reel.postId)) return { address: reel, source: 'link' };
  return isShared(post, header, page) ? null : bySet(post, header, page);
};

const bySet = (post: Post, header: Header, page: Page): { address: PostAddress; source: 'link' } | null => {
  const handle = header.author?.account.handle ?? header.author?.account.id ?? null;
  const ids = new Set<string>();
  for (const link of post.element.querySelectorAll(selectors.postSet)) {
    if (isInComment(link, post)) continue;
    const [, id] = /[/=]pcb\.(\d{5,25})(?:[/&]|$)/.exec(readLink(link, page.url)?.href ?? '') ?? [];
    if (id !== undefined) ids.add(id);
  }
  const [id] = ids;
  if (id === undefined || ids.size > 1 || handle === null) return null;
  return { address: { kind: 'post', postId: id, url: new URL(`https://www.facebook.com/${handle}/posts/${id}`) }, source: 'link' };
};

/** Not the comments' pictures; of a post that shares another's none, for where theirs begin the page doesn't say. */
const readMedia = (post: Post, header: Header, page: Page): Pick<Reading, 'media' | 'hasUnreadMedia'> => {
  if (post.kind === 'photo') return readPictures((post.element.closest(selectors.dialog) ?? page.document).querySelectorAll(selectors.photo), page);
  const below = [...post.element.querySelectorAll(selectors.commentLink)].find((link) => !isInWords(link, post.element));
  const own = [...post.element.querySelectorAll(selectors.picture)].filter(
    (element) => !isInComment(element, post) && (below === undefined || !follows(below, element)),
  );
  return own.length > 0 && (header.end !== null || isShared(post, header, page)) ? { hasUnreadMedia: true } : readPictures(own, page);
};

export const readPost = (post: Post, page: Page): Reading => {
  const named = findNamedMessage(post);
  const header = readHeader(post, named, page);
  const message = findMessage(post, named, header);
  const found = findAddress(post, header, page);
  const { author, time } = header;
  const label = time?.label ?? null;
  const postedAt = label === null ? null : parsePostedAt(label, page);
  return {
    kind: post.kind === 'photo' ? 'photo' : found?.address.kind === 'reel' ? 'reel' : 'post',
    postId: found?.address.postId ?? null,
    permalink: readFrom(found?.source ?? 'link', found?.address.url.href),
    authorName: readFrom('link', author?.name),
    authorHandle: readFrom('link', author?.account.handle),
    authorUrl: readFrom('link', author?.account.url),
    text: readFrom('element', message === null ? null : plainText(message, { isSkipped: isMore })),
    isTextTruncated: message !== null && message.querySelector(selectors.control) !== null,
    postedAt: postedAt === null ? null : { ...postedAt, source: 'label' },
    postedAtLabel: label,
    ...readMedia(post, header, page),
  };
};
