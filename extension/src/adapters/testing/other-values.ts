import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';

const fields = ['postId', 'commentId', 'authorName', 'authorHandle', 'authorUrl', 'text', 'receivedByAccount'] as const;

/** Instagram has two addresses for one post, with its account in front and without. */
export const sameAddress = (address: string | null): string | null => address?.replace(/(instagram\.com)\/[A-Za-z0-9._]+(\/(?:p|reel)\/)/, '$1$2') ?? null;

/** A label says the words on one line. */
const oneLine = (text: string | null): string | null => text?.replace(/\s+/g, ' ') ?? null;

const lengths = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000, month: 2_678_400_000, year: 31_622_400_000 };

/** The same moment, as precisely as it is known afterwards. */
const isSameTime = (after: ReadClip, before: ReadClip): boolean =>
  after.postedAt === before.postedAt ||
  (after.postedAt !== null &&
    before.postedAt !== null &&
    after.postedAtPrecision !== null &&
    Math.abs(Date.parse(after.postedAt) - Date.parse(before.postedAt)) < lengths[after.postedAtPrecision]);

/** Of what is read of a changed page the fields that are neither as before nor a gap; nothing to clip is a gap in all of them. */
export const otherValues = (after: ReadClip | NoClip, before: ReadClip | NoClip): string[] => {
  if ('reason' in after) return [];
  if ('reason' in before) return ['a clip was invented'];
  const texts = before.context.map((one) => one.text);
  const links = before.context.map((one) => one.permalink);
  const urls = before.media.map(({ url }) => url);
  return [
    ...(after.kind === before.kind ? [] : ['kind']),
    ...fields.filter((field) => after[field] !== null && oneLine(after[field]) !== oneLine(before[field])),
    ...(after.permalink === null || sameAddress(after.permalink) === sameAddress(before.permalink) ? [] : ['permalink']),
    ...(after.postedAt === null || isSameTime(after, before) ? [] : ['postedAt']),
    ...(after.media.every(({ url }) => urls.includes(url)) ? [] : ['media']),
    ...(after.context.every(({ text, permalink }) => (text === null || texts.includes(text)) && (permalink === null || links.includes(permalink)))
      ? []
      : ['context']),
  ];
};
