import type { Operation } from './define-operation.ts';

/** Whether a clipper's session may call it: the group `clip`, and what says so itself. What is new on the desk is closed to it. */
export function isForClipper({ group, isForClipper: isToo }: Operation): boolean {
  return group === 'clip' || isToo === true;
}
