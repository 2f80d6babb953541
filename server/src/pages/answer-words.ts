import type { GivenAnswer } from '@kotak-aduan/api-client/schemas';

/** An answer as a person reads it: the option's words, Ya or Tidak, a date in full. */
export function answerWords({ kind, value, optionLabel }: GivenAnswer): string {
  if (optionLabel !== null) return optionLabel;
  if (kind === 'yes-no') return value === 'yes' ? 'Ya' : 'Tidak';
  // A calendar day, without a zone to be moved by.
  if (kind === 'past-date') return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  return value;
}
