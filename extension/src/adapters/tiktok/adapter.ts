import { defineAdapter, noClip, readFrom, toContext } from '../adapter.ts';
import type { NoClip, Page, Read, Reading } from '../adapter.ts';
import { videoTime } from '../page/id-time.ts';
import { isHost } from '../page/is-host.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { isTimeLabel } from '../time/is-time-label.ts';
import { parsePostedAt } from '../time/parse-posted-at.ts';
import { defineRules } from '../rules/define-rules.ts';

const hosts = ['tiktok.com'];

/** Guesses of two pages of 2025-11 with 43 comments. */
const rules = defineRules({
  selectors: {
    /** A video of the column that scrolls; several are mounted. */
    video: '[data-e2e="recommend-list-item-container"], article',
    /** The player's element is named after the video. */
    player: '[id^="xgwrapper-"]',
    description: '[data-e2e="video-desc"], [data-e2e="browse-video-desc"]',
    /** 1: a comment; 2: a reply. */
    commentName: '[data-e2e="comment-username-1"], [data-e2e="comment-username-2"]',
    /** The box around a comment, by a class that is said to outlive others; a hint and nothing more. */
    commentHint: '[class*="CommentItem"], [data-e2e^="comment-level-"], [data-e2e^="comment-username-"]',
    replyName: '[data-e2e="comment-username-2"]',
    /** What no part of the comments holds. */
    ofVideo: 'video, [id^="xgwrapper-"], [data-e2e="video-desc"], [data-e2e="browse-video-desc"], main, body',
    commentText: '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]',
    /** Shares its line with the date (43 of 43). */
    commentReply: '[data-e2e^="comment-reply-"]',
    link: 'a[href]',
  },
  words: {},
});
const { selectors } = rules;

const parseAccount = (url: URL): string | null => (isHost(url.hostname, hosts) ? (/^\/@([A-Za-z0-9._]{2,30})\/?$/.exec(url.pathname)?.[1] ?? null) : null);
const parseVideo = (url: URL): { handle: string; id: string } | null => {
  const [, handle, id] = (isHost(url.hostname, hosts) ? /^\/@([A-Za-z0-9._]{0,30})\/(?:video|photo)\/(\d{10,20})\/?$/.exec(url.pathname) : null) ?? [];
  return handle === undefined || id === undefined ? null : { handle, id };
};

type Author = { handle: string; name: string };

const findAuthor = (root: Element, page: Page): Author | null => {
  for (const link of root.querySelectorAll(selectors.link)) {
    const url = readLink(link, page.url);
    const handle = url && parseAccount(url);
    const name = handle === null ? '' : plainText(link);
    if (handle !== null && name !== '' && link.closest(selectors.description) === null) return { handle, name };
  }
  return null;
};

const authorFields = (author: Author | null): { authorName: Read<string>; authorHandle: Read<string>; authorUrl: Read<string> } => ({
  authorName: readFrom('link', author?.name),
  authorHandle: readFrom('link', author?.handle),
  authorUrl: readFrom('link', author && `https://www.tiktok.com/@${author.handle}`),
});

/** The most around the element that holds one name and one text. Comments have neither an id nor an address. */
const commentAround = (start: Element): Element | null => {
  let comment: Element | null = null;
  for (let element: Element | null = start; element !== null; element = element.parentElement) {
    const names = element.querySelectorAll(selectors.commentName).length;
    if (names > 1 || element.querySelectorAll(selectors.commentText).length > 1) break;
    if (names === 1) comment = element;
  }
  return comment;
};

/** The comment that begins a thread, where all within is of that one thread and has its name: another's name may be missing, and its words be there. */
const headOf = (element: Element): Element | null => {
  const [first, ...replies] = element.querySelectorAll(selectors.commentName);
  const isThread = first?.matches(selectors.replyName) === false && replies.every((name) => name.matches(selectors.replyName));
  return isThread && element.querySelectorAll(selectors.commentText).length <= replies.length + 1 ? commentAround(first) : null;
};

/** The comment around the target, or the one that begins the thread which it holds; `unclear`: among comments, and never the video; null: not of the comments. */
const findComment = (target: Element): Element | 'unclear' | null => {
  const comment = commentAround(target);
  if (comment !== null) return comment;
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    if (element.querySelector(selectors.commentName) === null) continue;
    if (element.matches(selectors.ofVideo) || element.querySelector(selectors.ofVideo) !== null) return null;
    return headOf(element) ?? 'unclear';
  }
  return null;
};

/** The comment that begins the reply's thread. */
const threadHead = (reply: Element): Element | null => {
  let head: Element | null = null;
  for (let element = reply.parentElement; element !== null && head === null; element = element.parentElement) head = headOf(element);
  return head;
};

const readComment = (comment: Element, page: Page): Reading => {
  const name = comment.querySelector(selectors.commentName);
  const text = comment.querySelector(selectors.commentText);
  const head = name?.matches(selectors.replyName) === true ? threadHead(comment) : null;
  // Beside "Reply"; elsewhere "1M" are likes.
  const label =
    [...(comment.querySelector(selectors.commentReply)?.parentElement?.children ?? [])]
      .map((element) => element.textContent.trim())
      .find((candidate) => isTimeLabel(candidate, page.language)) ?? '';
  const postedAt = parsePostedAt(label, page);
  const video = findCommentedVideo(page);
  return {
    kind: name?.matches(selectors.replyName) === true ? 'reply' : 'comment',
    postId: video?.id ?? null,
    ...authorFields(name === null ? null : findAuthor(name, page)),
    text: readFrom('element', text && plainText(text)),
    postedAt: postedAt && { ...postedAt, source: 'element' },
    postedAtLabel: label,
    context: [
      ...(video === null ? [] : [{ authorName: video.handle, text: null, permalink: video.handle === null ? null : videoUrl(video.handle, video.id) }]),
      ...(head === null ? [] : [toContext(readComment(head, page))]),
    ],
    receivedByAccount: video?.handle ?? null,
  };
};

const videoUrl = (handle: string, id: string): string => `https://www.tiktok.com/@${handle}/video/${id}`;
const idOfPlayer = (player: Element): string | null => /^xgwrapper-\d+-(\d{10,20})$/.exec(player.id)?.[1] ?? null;
const videoId = (video: Element): string | null => {
  const player = video.querySelector(selectors.player);
  return player === null ? null : idOfPlayer(player);
};

/** The video that the address names, if its player is mounted: else the comments may be those of the video before. */
const findCommentedVideo = (page: Page): { id: string; handle: string | null } | null => {
  const address = parseVideo(page.url);
  const player = [...page.document.querySelectorAll(selectors.player)].find((one) => idOfPlayer(one) === address?.id);
  if (address === null || player === undefined) return null;
  const video = player.closest(selectors.video);
  const author = video === null ? null : findAuthor(video, page);
  // The handle in an address may be any: the platform goes by the id alone.
  return { id: address.id, handle: author?.handle ?? null };
};

const readVideo = (video: Element | null, id: string, page: Page): Reading => {
  const author = video === null ? null : findAuthor(video, page);
  const description = video?.querySelector(selectors.description) ?? null;
  const words = description && plainText(description).replace(/\s+/g, ' ');
  const address = parseVideo(page.url);
  const isAddress = address?.id === id;
  const handle = author?.handle ?? (isAddress && address.handle !== '' ? address.handle : null);
  const at = videoTime(id);
  return {
    kind: 'video',
    postId: id,
    permalink: handle === null ? null : { value: videoUrl(handle, id), source: author === null ? 'address' : 'id' },
    ...authorFields(author),
    text: readFrom('element', words),
    postedAt: at === null ? null : { at, precision: 'hour', source: 'id' },
  };
};

const readByAddress = (page: Page): Reading | NoClip => {
  const address = parseVideo(page.url);
  if (address === null) return noClip('no-target');
  const videos = [...page.document.querySelectorAll(selectors.video)];
  return readVideo(videos.find((video) => videoId(video) === address.id) ?? null, address.id, page);
};

export const tiktokAdapter = defineAdapter({
  id: 'tiktok',
  hosts,
  rules,
  hasUnreadComments: ({ document }) =>
    document.querySelector(selectors.commentHint) !== null &&
    (document.querySelector(selectors.commentName) === null || document.querySelector(selectors.commentText) === null),
  read: (page) => {
    if (page.target === null) return readByAddress(page);
    const comment = findComment(page.target);
    if (comment === 'unclear') return noClip('no-target');
    if (comment !== null) return readComment(comment, page);
    const video = page.target.closest(selectors.video);
    const id = video === null ? null : videoId(video);
    return video === null || id === null ? noClip('nothing-here') : readVideo(video, id, page);
  },
});
