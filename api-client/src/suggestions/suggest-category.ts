import type { Category } from '../schemas/category.ts';
import type { CategoryId, UnitId } from '../schemas/ids.ts';
import { scoreWord } from './score-word.ts';
import { readWords, type Word } from './stems-of.ts';

export interface CategorySuggestion {
  readonly categoryId: CategoryId;
  /** The category's own agency. */
  readonly agencyId: UnitId;
  /** One for each whole word that was found, less for a stem or a typing error; more is better. */
  readonly score: number;
}

type ScoreWord = (typed: Word, wanted: Word) => number;

/** The same few words come again and again, in the text as in the keywords. */
function rememberScores(): ScoreWord {
  const known = new Map<Word, Map<Word, number>>();
  return (typed, wanted) => {
    const ofTyped = known.get(typed) ?? new Map<Word, number>();
    known.set(typed, ofTyped);
    const score = ofTyped.get(wanted) ?? scoreWord({ typed, wanted });
    ofTyped.set(wanted, score);
    return score;
  };
}

/** The best place where all the keyword's words stand one after the other; a phrase counts once for each of its words. */
function scoreKeyword({ typed, keyword, score }: { typed: readonly Word[]; keyword: readonly Word[]; score: ScoreWord }): number {
  let best = 0;
  for (let start = 0; start + keyword.length <= typed.length; start += 1) {
    let sum = 0;
    for (const [offset, wanted] of keyword.entries()) {
      const word = typed[start + offset];
      const found = word ? score(word, wanted) : 0;
      sum = found === 0 ? 0 : sum + found;
      if (found === 0) break;
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
  const words = new Map<string, Word>();
  const typed = readWords(text, words);
  const score = rememberScores();
  const suggestions: CategorySuggestion[] = [];
  for (const { categoryId, agencyId, keywords } of categories) {
    let sum = 0;
    for (const keyword of keywords) sum += scoreKeyword({ typed, keyword: readWords(keyword, words), score });
    if (sum > 0) suggestions.push({ categoryId, agencyId, score: sum });
  }
  return suggestions.sort((left, right) => right.score - left.score);
}
