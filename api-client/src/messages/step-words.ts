import type { TrackedCase } from '../schemas/tracked-case.ts';
import type { FollowingMessages } from './following-id.ts';

/** A step of a complaint's way, in a word or two; of one that was passed on also to whom. Older servers leave `kind` out. */
export function stepWords({ kind, state, unit }: TrackedCase['steps'][number], texts: Pick<FollowingMessages, 'stepNames' | 'forwardedTo'>): string {
  return kind === 'forwarded' ? texts.forwardedTo(unit.shortName ?? unit.name) : texts.stepNames[kind ?? state];
}
