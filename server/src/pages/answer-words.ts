import type { GivenAnswer } from '@kotak-aduan/api-client/schemas';
import { formatDay } from './format-time.ts';
import type { PageLanguage } from './language.ts';

/** An answer as a person reads it: the option's words, Ya or Tidak, a date in full. */
export function answerWords({ kind, value, optionLabel }: GivenAnswer, language: PageLanguage): string {
  const { answerYes, answerNo } = language.texts.following;
  if (optionLabel !== null) return optionLabel;
  if (kind === 'yes-no') return value === 'yes' ? answerYes : answerNo;
  return kind === 'past-date' ? formatDay(value, language) : value;
}
