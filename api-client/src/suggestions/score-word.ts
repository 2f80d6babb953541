import { isOneTypoApart } from './is-one-typo-apart.ts';
import { stemsOf } from './stems-of.ts';

const scores = { same: 1, stem: 0.9, typo: 0.6 };
/** A shorter word with one letter changed is usually another word. */
const typoMinLength = 5;

/** How well a typed word stands for a keyword's word: from 1 (the same) to 0 (another). */
export function scoreWord({ typed, wanted }: { typed: string; wanted: string }): number {
  if (typed === wanted) return scores.same;
  const wantedStems = stemsOf(wanted);
  const typedStems = stemsOf(typed);
  if (typedStems.some((stem) => wantedStems.includes(stem))) return scores.stem;
  if (wanted.length < typoMinLength) return 0;
  return typedStems.some((stem) => stem.length >= typoMinLength && isOneTypoApart(stem, wanted)) ? scores.typo : 0;
}
