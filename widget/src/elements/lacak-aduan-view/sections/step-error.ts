import type { StepState } from '../../../controllers/step-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';

/** What went wrong with a step, in words that say what to do; `empty` where there is nothing to send yet. */
export function stepError(state: StepState, empty: string, errorTexts: Readonly<Record<string, string>> | null): string | null {
  if (state.kind === 'empty') return empty;
  return state.kind === 'failed' ? errorTextFor(state.code, errorTexts) : null;
}
