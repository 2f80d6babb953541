import type { Category } from '../schemas/category.ts';
import type { CategoryId, UnitId } from '../schemas/ids.ts';
import { findMeanings } from './find-meanings.ts';
import { indexKeywords, type KeywordIndex, type Phrase } from './index-keywords.ts';
import { splitWords } from './stems-of.ts';

export interface CategorySuggestion {
  readonly categoryId: CategoryId;
  /** The category's own agency. */
  readonly agencyId: UnitId;
  /** How much of the text speaks for it; more is better, and only the order means something. */
  readonly score: number;
}

type Meanings = ReadonlyMap<string, number>;

/** The more categories share a word, the less it says for each. Tuned, like the two below, on the corpus's `tune` part. */
const sharing = 0.8;
/** What each word of a whole phrase adds to what it says by itself. */
const phraseWord = 0.9;
/** The same where one other word stands between. */
const afterGap = 0.6;

/** What says less than this share of the best is left out: a word that happens to stand there. */
const leastShare = 0.25;
const meaningsMax = 5_000;
/** A number that is stated to tell who somebody is, with what it is called: the text is not about that card. */
const statedNumbers = /\b(?:nik|ktp|kk)(?:nya)?(?: saya)?(?:[ .:=-]{0,3}[\d*]){13,}/gi;

/** The index of the last city and what its typed words meant: the same few words come again at each key. */
let last: { readonly categories: readonly Category[]; readonly index: KeywordIndex; readonly meanings: Map<string, Meanings> } | null = null;

/**
 * The categories that a text speaks for, best first; none where no word is known. Runs on the device: nobody is asked.
 * @example
 * suggestCategories({ text: 'lampu jalannya mati', categories: city.categories })[0]?.agencyId
 */
export function suggestCategories({ text, categories }: { text: string; categories: readonly Category[] }): CategorySuggestion[] {
  if (last?.categories !== categories) last = { categories, index: indexKeywords(categories), meanings: new Map() };
  const { index, meanings } = last;
  // Every beginning of a word was typed once on the way to it.
  if (meanings.size > meaningsMax) meanings.clear();
  const typed = splitWords(text.replaceAll(statedNumbers, ' ')).map((word) => {
    const known = meanings.get(word) ?? findMeanings(word, index);
    meanings.set(word, known);
    return known;
  });
  const scores = new Map<number, number>();
  const add = (category: number, score: number): void => void scores.set(category, (scores.get(category) ?? 0) + score);
  scoreWords(typed, index, add);
  scorePhrases(typed, index, add);
  const best = Math.max(0, ...scores.values());
  return categories
    .map(({ categoryId, agencyId }, place) => ({ categoryId, agencyId, score: scores.get(place) ?? 0 }))
    .filter(({ score }) => score > best * leastShare)
    .sort((left, right) => right.score - left.score);
}

/** Each of the keywords' words counts once, however often it is typed. */
function scoreWords(typed: readonly Meanings[], { words }: KeywordIndex, add: (category: number, score: number) => void): void {
  const found = new Map<string, number>();
  for (const meanings of typed) {
    for (const [word, sure] of meanings) found.set(word, Math.max(sure / Math.sqrt(meanings.size), found.get(word) ?? 0));
  }
  for (const [word, sure] of found) {
    const weights = words.get(word) ?? new Map<number, number>();
    const shared = Math.max(
      1,
      [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    );
    for (const [category, weight] of weights) add(category, (sure * weight) / shared ** sharing);
  }
}

/** A phrase counts once, where it stands first. */
function scorePhrases(typed: readonly Meanings[], { phrases }: KeywordIndex, add: (category: number, score: number) => void): void {
  const seen = new Set<Phrase>();
  typed.forEach((meanings, start) => {
    for (const word of meanings.keys()) {
      for (const phrase of phrases.get(word) ?? []) {
        const score = seen.has(phrase) ? 0 : scorePhrase(phrase, typed, start);
        if (score === 0) continue;
        seen.add(phrase);
        add(phrase.category, score * phraseWord);
      }
    }
  });
}

/** All its words in their order, each next to the one before or one word further on; 0 where one is missing. */
function scorePhrase({ words }: Phrase, typed: readonly Meanings[], start: number): number {
  let sum = 0;
  let at = start - 1;
  for (const word of words) {
    const next = typed[at + 1]?.get(word);
    const later = at < start ? undefined : typed[at + 2]?.get(word);
    if (next === undefined && later === undefined) return 0;
    sum += next ?? (later ?? 0) * afterGap;
    at += next === undefined ? 2 : 1;
  }
  return sum;
}
