import { isOneTypoApart } from './is-one-typo-apart.ts';
import type { KeywordIndex } from './index-keywords.ts';
import { stemsOf } from './stems-of.ts';

/** How surely a typed word stands for a keyword's word, from 0 to 1. */
const sureness = { same: 1, stem: 0.85, skeleton: 0.7, typo: 0.6 };
/** A shorter word with one letter changed is usually another word. */
const typoMinLength = 5;
const skeletonMinLength = 3;

/** The keywords' words that a typed word may stand for. What is written as it should be is taken at its word. */
export function findMeanings(typed: string, { words, byLetter }: KeywordIndex): ReadonlyMap<string, number> {
  if (words.has(typed)) return new Map([[typed, sureness.same]]);
  const stems = stemsOf(typed);
  const byAffix = stems.filter((stem) => words.has(stem));
  if (byAffix.length > 0) return all(byAffix, sureness.stem);
  // `jln` is `jalan` without its vowels.
  if (skeletonOf(typed) === typed) {
    const near = typed.length < skeletonMinLength ? [] : (byLetter.get(typed.charAt(0)) ?? []);
    return all(
      near.filter((word) => skeletonOf(word) === typed),
      sureness.skeleton,
    );
  }
  const mistyped = stems
    .filter((stem) => stem.length >= typoMinLength)
    .flatMap((stem) => (byLetter.get(stem.charAt(0)) ?? []).filter((word) => word.length >= typoMinLength && isOneTypoApart(stem, word)));
  return all(mistyped, sureness.typo);
}

function skeletonOf(word: string): string {
  return word.replaceAll(/[aiueo]/g, '');
}

function all(words: readonly string[], sure: number): ReadonlyMap<string, number> {
  return new Map(words.map((word) => [word, sure]));
}
