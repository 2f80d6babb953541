import { defineAdapter, noClip, readFrom, toContext } from '../adapter.ts';
import type { NoClip, Page, Reading } from '../adapter.ts';
import { isHost } from '../page/is-host.ts';
import { parseAddress } from '../page/parse-address.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { isTimeLabel } from '../time/is-time-label.ts';
import { parsePostedAt } from '../time/parse-posted-at.ts';
import { defineRules } from '../rules/define-rules.ts';

const hosts = ['youtube.com', 'youtu.be'];

/** The video's: one page of 2025-11. The comments': from other people's code, on no page of ours. */
const rules = defineRules({
  selectors: {
    video: 'ytd-watch-metadata',
    /** Names the video that it plays. */
    player: '[video-id]',
    title: 'h1',
    owner: '#owner ytd-channel-name a[href]',
    /** Views, date and hashtags in a row; the date is the one that reads as one. */
    date: '#info-container span, #info span',
    dateElsewhere: 'ytd-video-primary-info-renderer #info-strings',
    comment: 'ytd-comment-view-model, ytd-comment-renderer',
    comments: 'ytd-comments',
    commentThread: 'ytd-comment-thread-renderer',
    commentAuthor: '#author-text',
    commentText: '#content-text',
    commentTime: '#published-time-text a[href*="lc="]',
    metaUrl: 'meta[property="og:url"]',
    metaTitle: 'meta[property="og:title"]',
    metaDate: 'meta[itemprop="uploadDate"], meta[itemprop="datePublished"]',
  },
  words: {},
});
const { selectors } = rules;

const parseVideo = (url: URL): string | null => {
  if (!isHost(url.hostname, hosts)) return null;
  const id = isHost(url.hostname, ['youtu.be'])
    ? url.pathname.slice(1)
    : url.pathname === '/watch'
      ? url.searchParams.get('v')
      : (/^\/(?:shorts|live)\/([^/]+)/.exec(url.pathname)?.[1] ?? null);
  return id !== null && /^[A-Za-z0-9_-]{11}$/.test(id) ? id : null;
};

const parseChannel = (url: URL): { handle: string | null; url: string } | null => {
  const [path, name] = (isHost(url.hostname, hosts) ? /^\/(?:@([^/]+)|channel\/[A-Za-z0-9_-]{10,40}(?![^/]))/.exec(url.pathname) : null) ?? [];
  if (path === undefined) return null;
  try {
    return { handle: name === undefined ? null : decodeURIComponent(name), url: `https://www.youtube.com${path}` };
  } catch {
    return null; // page text is data; what can't be decoded names nobody
  }
};

const watchUrl = (id: string): string => `https://www.youtube.com/watch?v=${id}`;

const readAuthor = (link: Element | null, page: Page): Pick<Reading, 'authorName' | 'authorHandle' | 'authorUrl'> => {
  const url = link && readLink(link, page.url);
  const channel = url && parseChannel(url);
  return channel === null
    ? {}
    : { authorName: readFrom('link', link && plainText(link)), authorHandle: readFrom('link', channel.handle), authorUrl: readFrom('link', channel.url) };
};

/** Whether what holds a video says that it is this one, all that say anything: while one video follows another, the address is the first to change. */
const isOf = (video: Element, id: string): boolean => {
  const named: (string | null)[] = [];
  for (let player = video.closest(selectors.player); player !== null; player = player.parentElement?.closest(selectors.player) ?? null)
    named.push(player.getAttribute('video-id'));
  return named.length > 0 && named.every((one) => one === id);
};

const findVideo = (id: string, page: Page): Element | null => {
  const own = [...page.document.querySelectorAll(selectors.video)].filter((video) => isOf(video, id));
  return own.length === 1 ? (own[0] ?? null) : null;
};

const readVideo = (id: string, page: Page): Reading => {
  const video = findVideo(id, page);
  if (video === null) return readMetadata(id, page);
  const title = video.querySelector(selectors.title);
  const shown = [...video.querySelectorAll(selectors.date), ...page.document.querySelectorAll(selectors.dateElsewhere)].map((element) =>
    element.textContent.trim(),
  );
  const label = shown.find((text) => isTimeLabel(text, page.language)) ?? '';
  const time = parsePostedAt(label, page);
  return {
    kind: 'video',
    postId: id,
    permalink: { value: watchUrl(id), source: 'address' },
    ...readAuthor(video.querySelector(selectors.owner), page),
    text: readFrom('element', title && plainText(title)),
    postedAt: time && { ...time, source: 'element' },
    postedAtLabel: label,
  };
};

/** The page as the server sent it. After moving to another video its metadata stay behind, so they count only if they name this one. */
const readMetadata = (id: string, page: Page): Reading => {
  const content = (selector: string): string => page.document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
  const named = parseAddress(content(selectors.metaUrl), page.url);
  const isSame = named !== null && parseVideo(named) === id;
  const title = isSame ? content(selectors.metaTitle) : '';
  const date = isSame ? content(selectors.metaDate) : '';
  const at = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(date) && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : null;
  return {
    kind: 'video',
    postId: id,
    permalink: { value: watchUrl(id), source: 'address' },
    text: readFrom('metadata', title),
    postedAt: at === null ? null : { at, precision: 'second', source: 'metadata' },
  };
};

const readComment = (comment: Element, page: Page): Reading => {
  const time = comment.querySelector(selectors.commentTime);
  const url = time && readLink(time, page.url);
  const commentId = url?.searchParams.get('lc') ?? null;
  const videoId = (url && parseVideo(url)) ?? parseVideo(page.url);
  const text = comment.querySelector(selectors.commentText);
  const label = time === null ? '' : plainText(time);
  const postedAt = parsePostedAt(label.replace(/\s*\(.*\)$/, ''), page);
  const head = comment.closest(selectors.commentThread)?.querySelector(selectors.comment) ?? comment;
  // A reply's own id begins with that of the comment that it answers.
  const [parentId, replyId] = commentId?.split('.') ?? [];
  const parent = head === comment ? null : readComment(head, page);
  return {
    kind: parent === null && replyId === undefined ? 'comment' : 'reply',
    postId: videoId,
    commentId,
    permalink: readFrom('link', videoId && commentId && `${watchUrl(videoId)}&lc=${encodeURIComponent(commentId)}`),
    ...readAuthor(comment.querySelector(selectors.commentAuthor), page),
    text: readFrom('element', text && plainText(text)),
    postedAt: postedAt && { ...postedAt, source: 'element' },
    postedAtLabel: label,
    context: parent === null || parent.commentId !== parentId ? [] : [toContext(parent)],
  };
};

const read = (page: Page): Reading | NoClip => {
  const id = parseVideo(page.url);
  if (page.target === null) return id === null ? noClip('no-target') : readVideo(id, page);
  const around = page.target.closest(selectors.comment) ?? page.target.closest(selectors.commentThread)?.querySelector(selectors.comment) ?? null;
  if (around !== null) return readComment(around, page);
  // Between the comments, or all of them: the video that the address names is not what was pointed at.
  if (page.target.closest(selectors.comments) !== null) return noClip('no-target');
  const pointed = page.target.closest(`${selectors.video}, #player, video`);
  if (id === null || pointed === null) return noClip('nothing-here');
  // The video before, still standing there: not what the address names.
  const named = pointed.closest(selectors.player)?.getAttribute('video-id') ?? id;
  return named === id ? readVideo(id, page) : noClip('no-target');
};

/** Threads of comments, and in none of them a text. */
const hasUnreadComments = ({ document }: Page): boolean =>
  document.querySelector(selectors.commentThread) !== null &&
  [...document.querySelectorAll(selectors.comment)].every((comment) => comment.querySelector(selectors.commentText) === null);

export const youtubeAdapter = defineAdapter({ id: 'youtube', hosts, rules, read, hasUnreadComments });
