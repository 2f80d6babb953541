import type { TrackedCase } from './tracked-case.ts';
import type { UnitName } from './unit.ts';

/** Whose deed a step was, where it was the unit's: the rest was done by the coordinator, the citizen or the clock. Older servers leave `kind` out. */
export function unitOfStep({ kind, state, unit }: TrackedCase['steps'][number]): UnitName | null {
  return (kind ?? state) === 'resolved' ? unit : null;
}
