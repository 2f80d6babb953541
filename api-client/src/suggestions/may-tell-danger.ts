import type { EmergencyNumber } from './find-dangers.ts';
import { isOneTypoApart } from './is-one-typo-apart.ts';
import { wordsOf } from './words-of.ts';

/**
 * Whether it is worth fetching what tells a danger for sure: the words of a phrase of the city's file all stand in the text, wherever. True
 * wherever `findDangers` finds one, and seldom else.
 */
export function mayTellDanger(text: string, emergencyNumbers: readonly EmergencyNumber[]): boolean {
  const typed = wordsOf(text);
  const stands = (danger: string): boolean => typed.some((word) => word.startsWith(danger) || (danger.length > 4 && isOneTypoApart(word, danger)));
  return emergencyNumbers.some(({ words = [] }) => words.some((phrase) => phrase.split(/[ _]/).every((place) => place.split('/').some(stands))));
}
