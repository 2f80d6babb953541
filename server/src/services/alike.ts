import type { WordsAlike } from '@kotak-aduan/api-client/schemas';
import { splitWords, stemsOf } from '@kotak-aduan/api-client/suggestions/stems-of';

/** What of a complaint is compared. A picture's hash, once there is one, is one more of these with a signal of its own below. */
export interface Comparable {
  readonly text: string;
  readonly place: { readonly latitude: number | null; readonly longitude: number | null } | null;
  readonly categoryId: string | null;
  readonly receivedAt: string;
}

/** What speaks for two complaints being about the same thing. */
export interface Signals {
  readonly words: WordsAlike | null;
  /** In metres. */
  readonly distance: number | null;
  /** The other was filed so many days before the one; negative: after. */
  readonly daysBefore: number;
  readonly isSameCategory: boolean;
}

const dayMs = 86_400_000;
const earthRadius = 6_371_000;
/** What is in most complaints says nothing of what one is about. */
const emptyWords = new Set(
  'yang dan di ke dari ini itu ada tidak sudah belum untuk dengan pada juga saya kami kita mohon tolong agar supaya karena sangat sekali banyak bisa akan atau pak bu bapak ibu min admin terima kasih segera depan dekat'.split(
    ' ',
  ),
);

/** The words that a text is about, each once. */
export function tellingWords(text: string): string[] {
  return [...new Set(splitWords(text))].filter((word) => word.length > 2 && !emptyWords.has(word));
}

export function compareComplaints(one: Comparable, other: Comparable): Signals {
  return {
    words: wordsAlike(one.text, other.text),
    distance: distanceBetween(one.place, other.place),
    daysBefore: Math.round((Date.parse(one.receivedAt) - Date.parse(other.receivedAt)) / dayMs),
    isSameCategory: one.categoryId !== null && one.categoryId === other.categoryId,
  };
}

/** Of all words of both how many the other has, too, whatever is in front of and behind their stems. */
export function wordsAlike(one: string, other: string): WordsAlike | null {
  const [left, right] = [tellingWords(one), tellingWords(other)];
  // Two words in common are an accident.
  if (Math.min(left.length, right.length) < 3) return left.length > 0 && left.join(' ') === right.join(' ') ? 'same' : null;
  const known = new Set(right.flatMap(stemsOf));
  const shared = left.filter((word) => stemsOf(word).some((stem) => known.has(stem))).length;
  const part = (2 * shared) / (left.length + right.length);
  if (part >= 0.85) return 'same';
  if (part >= 0.5) return 'much';
  return part >= 0.3 && shared >= 3 ? 'some' : null;
}

type Point = Comparable['place'];

/** On the sphere; a city is small enough for it. */
export function distanceBetween(one: Point, other: Point): number | null {
  if (one?.latitude == null || one.longitude === null || other?.latitude == null || other.longitude === null) return null;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const chord = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return Math.round(2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** Whether it is worth somebody's look: like words not far off, a few like words near by, or the same kind of thing in the same spot. */
export function isLikely({ words, distance, daysBefore, isSameCategory }: Signals): boolean {
  const days = Math.abs(daysBefore);
  if (words === 'same' || words === 'much') return days <= 60 && (distance ?? 0) <= 2_000;
  if (words === 'some') return days <= 30 && distance !== null && distance <= 300;
  return days <= 14 && isSameCategory && distance !== null && distance <= 60;
}

/** The likeliest first. */
export function likeliness({ words, distance, daysBefore, isSameCategory }: Signals): number {
  const byWords = { same: 3, much: 2, some: 1 };
  const byPlace = distance === null ? 0 : Math.max(0, 1 - distance / 500);
  return (words === null ? 0 : byWords[words]) + byPlace + (isSameCategory ? 0.3 : 0) - Math.abs(daysBefore) / 60;
}
