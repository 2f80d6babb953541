import type { TrackedCase } from './tracked-case.ts';

/** Whether anybody ever looked into it or had it passed on: until then the agency is only whom it was addressed to. */
export function wasTakenUp({ state, steps }: Pick<TrackedCase, 'state' | 'steps'>): boolean {
  return [state, ...steps.map((step) => step.state)].some((one) => one === 'verified' || one === 'in-progress' || one === 'resolved');
}
