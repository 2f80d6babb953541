import type { City, Timestamp } from '@kotak-aduan/api-client/schemas';
import { dueAt } from './due-at.ts';

/**
 * The end of the city's working days after a resolution or a closing: so long a result may be disputed, then the case closes by itself; so
 * long after the closing a rating may be changed.
 */
export function lastDayAfter(moment: Timestamp, { clocks, timeZone }: Pick<City, 'clocks' | 'timeZone'>): Timestamp {
  return dueAt({ receivedAt: moment, amount: clocks.closeAfterWorkingDays, clockUnit: 'working-days', timeZone });
}
