import type { Category, Clip } from '@kotak-aduan/api-client/schemas';
import { type CategorySuggestion, suggestCategories } from '@kotak-aduan/api-client/suggestions';

/** What the thread speaks for most counts as less than half a keyword of the citizen's own, however much is written there. */
const threadWeight = 0.4;

export interface ClipSuggestion extends CategorySuggestion {
  /** Whether the citizen's words alone would not have led there. */
  readonly isFromThread: boolean;
}

interface Suggested {
  /** As it stands in the form. */
  readonly text: string;
  readonly clip: Pick<Clip, 'context'>;
  readonly categories: readonly Category[];
}

/** The category that a clip speaks for. A comment leaves out what the post above it has said (“di tempat saya juga mati”): the thread's words are added to its own. */
export function suggestForClip({ text, clip, categories }: Suggested): ClipSuggestion | null {
  const own = suggestCategories({ text, categories });
  // Whoever complains about an official is never sent elsewhere by what others wrote.
  const isAboutOfficial = categories.some((one) => one.isAboutOfficial && one.categoryId === own[0]?.categoryId);
  const thread = isAboutOfficial ? '' : clip.context.map((one) => one.text ?? '').join('\n');
  const scores = new Map(own.map((one) => [one.categoryId, one]));
  const around = suggestCategories({ text: thread, categories });
  for (const one of around) {
    const before = scores.get(one.categoryId)?.score ?? 0;
    scores.set(one.categoryId, { ...one, score: before + (one.score / (around[0]?.score ?? 1)) * threadWeight });
  }
  const [best] = [...scores.values()].toSorted((left, right) => right.score - left.score);
  return best === undefined ? null : { ...best, isFromThread: best.categoryId !== own[0]?.categoryId };
}
