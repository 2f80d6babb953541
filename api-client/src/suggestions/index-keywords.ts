import type { Category } from '../schemas/category.ts';
import { splitWords } from './stems-of.ts';

/** A keyword of several words. */
export interface Phrase {
  readonly words: readonly string[];
  /** The category's place in the list. */
  readonly category: number;
}

/** The keywords of a city's categories, turned round: from what is typed to what it speaks for. */
export interface KeywordIndex {
  /** How much a keyword's word speaks for each category, by the category's place in the list. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The same words by their first letter: whoever mistypes a word gets that one right. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** A word that is a keyword by itself says more than one that only stands in a phrase. */
const weightAlone = 1;
const weightInPhrase = 0.3;
const wordMinLength = 2;

export function indexKeywords(categories: readonly Category[]): KeywordIndex {
  const words = new Map<string, Map<number, number>>();
  const phrases = new Map<string, Phrase[]>();
  categories.forEach(({ keywords }, category) => {
    for (const keyword of keywords) {
      const parts = splitWords(keyword);
      for (const part of parts) if (part.length >= wordMinLength) weigh(words, { part, category, weight: parts.length === 1 ? weightAlone : weightInPhrase });
      const [first] = parts;
      if (first !== undefined && parts.length > 1) addTo(phrases, first, { words: parts, category });
    }
  });
  const byLetter = new Map<string, string[]>();
  for (const word of words.keys()) addTo(byLetter, word.charAt(0), word);
  return { words, byLetter, phrases };
}

function weigh(words: Map<string, Map<number, number>>, { part, category, weight }: { part: string; category: number; weight: number }): void {
  const weights = words.get(part) ?? new Map<number, number>();
  words.set(part, weights.set(category, Math.max(weight, weights.get(category) ?? 0)));
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
