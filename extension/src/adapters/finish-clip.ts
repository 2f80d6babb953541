import type { Clip, ClipField, ClipMessage, FieldSource } from '@kotak-aduan/api-client/schemas/clip';
import { clipMessagesMax, clipTextMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import type { Adapter, Page, Read, Reading } from './adapter.ts';

const shortMaxLength = 300;
const urlMaxLength = 2_000;
const mediaMax = 20;
const contextMax = 20;

/** A clip of a page whose capture time isn't known has none. */
export type ReadClip = Omit<Clip, 'capturedAt'> & { capturedAt: string | null };

/**
 * Control characters but line ends and tabs, the overrides that make text read other than it is, and what nobody sees: soft hyphens, zero-width spaces
 * and the like. Joiners and directional marks stay in words: emoji, Persian and Arabic need them.
 */
const unwanted = /(?![\n\t])\p{Cc}|\u034f|[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu;
/** In a name directional marks too, and fillers that look like nothing; two accounts must not look alike. */
const unseen =
  /\u17b4|\u17b5|[\u061c\u115f\u1160\u180e\u200e\u200f\u3164\uffa0\u{e0000}-\u{e001f}]|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]+|(?<!\p{Emoji}|\p{M}|(?!\p{Script=Latin})\p{L})[\ufe00-\ufe0f]+/gu;
/** Joiners that join nothing: not between letters of a script that has them, nor between emoji. */
const loneJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}]|(?!\p{Script=Latin})\p{L})[\u200c\u200d]+|[\u200c\u200d]+(?![\p{Extended_Pictographic}\p{M}]|(?!\p{Script=Latin})\p{L})/gu;
/** A cut must not leave half a character. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const cleanText = (text: string, maxLength: number): string | null => {
  const clean = text.replace(/\r\n?/g, '\n').replace(unwanted, '').slice(0, maxLength).replace(loneSurrogate, '').trim();
  return clean === '' ? null : clean;
};

const cleanLine = (text: string): string | null => cleanText(text.replace(/\s+/g, ' '), shortMaxLength);

/** A name, as a line without what nobody sees. */
const cleanName = (text: string): string | null => cleanLine(text.replace(unwanted, '').replace(unseen, '').replace(loneJoiner, ''));

/** A handle is of letters, digits and marks that are seen. */
const cleanHandle = (text: string): string | null => cleanName((cleanName(text) ?? '').replace(/[\u200c\u200d]|^@/g, ''));

const cleanUrl = (url: string): string | null => (/^https?:\/\//.test(url) && url.length <= urlMaxLength ? url : null);

const finishMessage = ({ text, postedAtLabel, ...message }: ClipMessage): ClipMessage => ({
  ...message,
  text: text === null ? null : cleanText(text, clipTextMaxLength),
  postedAtLabel: postedAtLabel === null ? null : cleanLine(postedAtLabel),
});

/** Bounds and cleans what the adapter read, and names what it couldn't. */
export const finishClip = ({ platform, reading, page }: { platform: Adapter['id']; reading: Reading; page: Page }): ReadClip => {
  const sources: Partial<Record<ClipField, FieldSource>> = {};
  const gaps: ClipField[] = [];
  const field = (name: ClipField, read: Read<string> | undefined, clean: (value: string) => string | null): string | null => {
    const value = read == null ? null : clean(read.value);
    if (value === null || read == null) gaps.push(name);
    else sources[name] = read.source;
    return value;
  };

  const authorName = field('authorName', reading.authorName, cleanName);
  const authorHandle = field('authorHandle', reading.authorHandle, cleanHandle);
  const authorUrl = field('authorUrl', reading.authorUrl, cleanUrl);
  const text = field('text', reading.text, (value) => cleanText(value, clipTextMaxLength));
  const permalink = field('permalink', reading.permalink, cleanUrl);
  const postedAt = reading.postedAt ?? null;
  if (postedAt === null) gaps.push('postedAt');
  else sources.postedAt = postedAt.source;
  const media = (reading.media ?? [])
    .filter(({ url }) => cleanUrl(url) !== null)
    .slice(0, mediaMax)
    .map(({ kind, url, alt }) => ({ kind, url, alt: alt === null ? null : cleanText(alt, 2_000) }));
  if (media.length > 0) sources.media = 'element';
  const isVideo = /^(?:reel|video)$/.test(reading.kind) && media.every(({ kind }) => kind === 'image');
  if (reading.hasUnreadMedia === true || isVideo) gaps.push('media');

  return {
    platform,
    kind: reading.kind,
    postId: reading.postId == null ? null : cleanLine(reading.postId),
    commentId: reading.commentId == null ? null : cleanLine(reading.commentId),
    permalink,
    authorName,
    authorHandle,
    authorUrl,
    text,
    isTextTruncated: reading.isTextTruncated === true || (reading.text != null && reading.text.value.length > clipTextMaxLength),
    language: page.language,
    postedAt: postedAt?.at ?? null,
    postedAtPrecision: postedAt?.precision ?? null,
    postedAtLabel: reading.postedAtLabel == null ? null : cleanLine(reading.postedAtLabel),
    media,
    context: (reading.context ?? []).slice(0, contextMax).map((post) => ({
      authorName: post.authorName === null ? null : cleanName(post.authorName),
      text: post.text === null ? null : cleanText(post.text, clipTextMaxLength),
      permalink: post.permalink === null ? null : cleanUrl(post.permalink),
    })),
    ...(reading.messages === undefined ? {} : { messages: reading.messages.slice(0, clipMessagesMax).map(finishMessage) }),
    pageUrl: page.url.href.slice(0, urlMaxLength),
    receivedByAccount: reading.receivedByAccount == null ? null : cleanName(reading.receivedByAccount),
    capturedAt: page.capturedAt,
    sources,
    gaps,
  };
};
