import type { EmergencyNumber } from './find-dangers.ts';
import { isOneTypoApart } from './is-one-typo-apart.ts';
import { wordsOf } from './words-of.ts';

/**
 * Whether it is worth fetching what tells a danger for sure: a word of the text could be the first of a phrase of the city's file. True
 * wherever `findDangers` finds one, and seldom else.
 */
export function mayTellDanger(text: string, emergencyNumbers: readonly EmergencyNumber[]): boolean {
  const dangers = emergencyNumbers.flatMap(({ words = [] }) => words.map((phrase) => wordsOf(phrase)[0] ?? phrase));
  return wordsOf(text).some((word) => dangers.some((danger) => word.startsWith(danger) || (danger.length > 4 && isOneTypoApart(word, danger))));
}
