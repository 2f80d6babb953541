import type { Clip, ClipField, Platform } from '@kotak-aduan/api-client/schemas/clip';

/** What was read on one platform, in numbers alone: no text, no name, no address. */
export interface PlatformCount {
  readonly read: number;
  /** Gestures that came to nothing. */
  readonly nothing: number;
  /** Pages whose comments nobody could read here. */
  readonly layoutChanged: number;
  /** How often a field was left empty. */
  readonly empty: Readonly<Partial<Record<ClipField, number>>>;
}
export type ReadingCounts = Readonly<Partial<Record<Platform, PlatformCount>>>;

const none: PlatformCount = { read: 0, nothing: 0, layoutChanged: 0, empty: {} };

export interface CountedReading {
  readonly platform: Platform;
  readonly result: Clip | { readonly kind: 'none' };
  readonly isLayoutChanged: boolean;
}

/** The counts with one more reading. */
export function countReading(counts: ReadingCounts, { platform, result, isLayoutChanged }: CountedReading): ReadingCounts {
  const before = counts[platform] ?? none;
  const gaps = result.kind === 'none' ? [] : result.gaps;
  const empty = { ...before.empty };
  for (const field of gaps) empty[field] = (empty[field] ?? 0) + 1;
  const count = {
    read: before.read + (result.kind === 'none' ? 0 : 1),
    nothing: before.nothing + (result.kind === 'none' ? 1 : 0),
    layoutChanged: before.layoutChanged + (isLayoutChanged ? 1 : 0),
    empty,
  };
  return { ...counts, [platform]: count };
}
