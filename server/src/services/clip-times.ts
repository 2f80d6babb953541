import type { Clip, TimePrecision } from '@kotak-aduan/api-client/schemas';

/** “2 hari” and longer are no moment to count hours from. */
const exact: readonly TimePrecision[] = ['second', 'minute', 'hour'];

type Times = Pick<Clip, 'postedAt' | 'postedAtPrecision' | 'capturedAt'>;

/** When its author asked, where the page or a person knew it: before we had it, and never after. */
export function askedAt(clip: Times, receivedAt: string): string | null {
  const postedAt = momentOf(clip);
  return postedAt !== null && postedAt < receivedAt ? postedAt : null;
}

/** How long it stood there before somebody clipped it. */
export function clipDelaySeconds(clip: Times): number | null {
  const postedAt = momentOf(clip);
  const seconds = postedAt === null ? -1 : Math.floor((Date.parse(clip.capturedAt) - Date.parse(postedAt)) / 1_000);
  return seconds < 0 ? null : seconds;
}

function momentOf({ postedAt, postedAtPrecision }: Times): string | null {
  return postedAt !== null && postedAtPrecision !== null && exact.includes(postedAtPrecision) ? new Date(postedAt).toISOString() : null;
}
