import type { WrongPart } from '@kotak-aduan/api-client/schemas';
import type { NoClip, ReadClip } from '@kotak-aduan/extension/adapters';

/** No page reads like this: where it stands, the test fails. */
export const unsaid = 'TULIS: yang dibaca orang di halaman ini';

/** What is read today, with a blank for a person to fill wherever it is said or seen to be wrong. */
export const expectationOf = (clip: ReadClip | NoClip, wrong: readonly WrongPart[]): Record<string, unknown> => {
  if ('reason' in clip) return { kind: unsaid, text: unsaid, authorName: unsaid, permalink: unsaid, postedAt: unsaid };
  const fields = wrong.filter((part) => part !== 'target');
  // Another thing than the one pointed at: all of it is another's.
  const blanks = wrong.includes('target') ? (['authorName', 'authorHandle', 'text', 'permalink', 'postedAt'] as const) : fields.length > 0 ? fields : clip.gaps;
  return { ...clip, ...Object.fromEntries((blanks.length === 0 ? (['text'] as const) : blanks).map((field) => [field, unsaid])) };
};
