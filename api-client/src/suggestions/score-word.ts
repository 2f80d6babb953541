import { isOneTypoApart } from './is-one-typo-apart.ts';
import type { Word } from './stems-of.ts';

const scores = { same: 1, stem: 0.9, typo: 0.6 };
/** A shorter word with one letter changed is usually another word. */
const typoMinLength = 5;

/** How well a typed word stands for a keyword's word: from 1 (the same) to 0 (another). */
export function scoreWord({ typed, wanted }: { typed: Word; wanted: Word }): number {
  if (typed.plain === wanted.plain) return scores.same;
  if (typed.stems.some((stem) => wanted.stems.includes(stem))) return scores.stem;
  if (wanted.plain.length < typoMinLength) return 0;
  return typed.stems.some((stem) => stem.length >= typoMinLength && isOneTypoApart(stem, wanted.plain)) ? scores.typo : 0;
}
