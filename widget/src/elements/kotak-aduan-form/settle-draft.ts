import type { FilingParts } from './make-filing-parts.ts';

/** Before another draft is in the form: what is drawn, spoken or prepared belongs to the one that is left. False where a photo can't be covered. */
export async function settleDraft({ extras, photos }: FilingParts, go: (id: string) => void): Promise<boolean> {
  const isCovered = await extras.settle();
  if (!isCovered) go('cover-failed');
  await photos.settle();
  return isCovered;
}
