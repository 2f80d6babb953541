import type { DueExplanation } from '@kotak-aduan/api-client/schemas';
import type { DeskContext } from '../desk-context.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Why something is due when it is: `Jawaban pertama dalam 3 hari kerja sejak Kam, 13 Agu 09.00, 17 Agustus libur (Hari Kemerdekaan)`. */
export function dueReason(due: DueExplanation, { language, messages, times }: Pick<DeskContext, 'language' | 'messages' | 'times'>): string {
  const t = messages.dueReason;
  const day = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return [
    t.steps[due.step](t.amounts[due.unit](due.amount), times.short(due.startedAt)),
    ...due.holidays.map(({ date, name }) => t.holiday(day.format(new Date(`${date}T00:00:00Z`)), name)),
    ...due.stops.map(({ from, until, reason }) => t.stops[reason](lasted(Date.parse(until) - Date.parse(from), t.amounts))),
  ].join(', ');
}

/** In hours up to two days, then in days. */
function lasted(duration: number, amounts: DeskContext['messages']['dueReason']['amounts']): string {
  if (duration < 2 * dayMs) return amounts['calendar-hours'](Math.max(1, Math.round(duration / hourMs)));
  return amounts['calendar-days'](Math.round(duration / dayMs));
}
