import type { GivenAnswer } from '@kotak-aduan/api-client/schemas';
import type { Messages } from '../messages/id.ts';

/** An answer as a person reads it: the option's words, yes or no, what was written. A date stays as it is, 2026-11-22. */
export function answerWords({ kind, value, optionLabel }: GivenAnswer, { yes, no }: Pick<Messages['case'], 'yes' | 'no'>): string {
  if (optionLabel !== null) return optionLabel;
  if (kind === 'yes-no') return value === 'yes' ? yes : no;
  return value;
}
