import type { TrackedCase } from '../schemas/tracked-case.ts';
import type { FollowingMessages } from './following-id.ts';

/** A step of a complaint's way, in a word or two; of one that was passed on also to whom. Older servers leave `kind` out. */
export function stepWords({ kind, detail, state, unit }: TrackedCase['steps'][number], texts: Pick<FollowingMessages, 'stepNames' | 'forwardedTo'>): string {
  if (isNamed(detail, texts.stepNames)) return texts.stepNames[detail];
  return kind === 'forwarded' ? texts.forwardedTo(unit.shortName ?? unit.name) : texts.stepNames[kind ?? state];
}

/** A newer server may tell more exactly than this version has words for. */
function isNamed<T extends object>(detail: string | undefined, names: T): detail is Extract<keyof T, string> {
  return detail !== undefined && Object.keys(names).includes(detail);
}
