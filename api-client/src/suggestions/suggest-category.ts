import type { Category } from '../schemas/category.ts';
import type { CategoryId, UnitId } from '../schemas/ids.ts';
import { isOneTypoApart } from './is-one-typo-apart.ts';
import { splitWords, stemWord } from './stem-word.ts';

export interface CategorySuggestion {
  readonly categoryId: CategoryId;
  /** The category's own agency. */
  readonly agencyId: UnitId;
  /** One for each whole word that was found, less for a stem or a typing error; more is better. */
  readonly score: number;
}

const scores = { same: 1, stem: 0.9, typo: 0.6 };
/** A shorter word with one letter changed is usually another word. */
const typoMinLength = 5;

interface Word {
  readonly plain: string;
  readonly stem: string;
}

const toWords = (text: string): Word[] => splitWords(text).map((plain) => ({ plain, stem: stemWord(plain) }));

function scoreWord(typed: Word, wanted: Word): number {
  if (typed.plain === wanted.plain) return scores.same;
  if (typed.stem === wanted.stem || typed.stem === wanted.plain || typed.plain === wanted.stem) return scores.stem;
  const isLongEnough = typed.stem.length >= typoMinLength && wanted.stem.length >= typoMinLength;
  return isLongEnough && isOneTypoApart(typed.stem, wanted.stem) ? scores.typo : 0;
}

/** The best place where all the keyword's words stand one after the other; a phrase counts once for each of its words. */
function scoreKeyword(typed: readonly Word[], keyword: readonly Word[]): number {
  let best = 0;
  for (let start = 0; start + keyword.length <= typed.length; start += 1) {
    let sum = 0;
    for (const [offset, wanted] of keyword.entries()) {
      const word = typed[start + offset];
      const score = word ? scoreWord(word, wanted) : 0;
      if (score === 0) {
        sum = 0;
        break;
      }
      sum += score;
    }
    best = Math.max(best, sum);
  }
  return best;
}

/**
 * The categories whose keywords stand in a text, best first; none where nothing fits. Runs on the device: nobody is asked.
 * @example
 * suggestCategories({ text: 'lampu jalannya mati', categories: city.categories })[0]?.agencyId
 */
export function suggestCategories({ text, categories }: { text: string; categories: readonly Category[] }): CategorySuggestion[] {
  const typed = toWords(text);
  const suggestions: CategorySuggestion[] = [];
  for (const { categoryId, agencyId, keywords } of categories) {
    let score = 0;
    for (const keyword of keywords) score += scoreKeyword(typed, toWords(keyword));
    if (score > 0) suggestions.push({ categoryId, agencyId, score });
  }
  return suggestions.sort((left, right) => right.score - left.score);
}
