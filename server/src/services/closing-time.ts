import type { Timestamp } from '@kotak-aduan/api-client/schemas';
import type { CityDirectory } from './city-directory.ts';
import { dueDate } from './due-at.ts';

/**
 * The end of the city's working days after a resolution or a closing: so long a result may be disputed, then the case closes by itself; so
 * long after the closing a rating may be changed.
 */
export function lastDayAfter(moment: Timestamp, { city, calendar }: Pick<CityDirectory, 'city' | 'calendar'>): Timestamp {
  const due = dueDate({ startedAt: moment, amount: city.clocks.closeAfterWorkingDays, unit: 'working-days', calendar });
  if (due === null) throw new RangeError('the calendar of the city has no working days left');
  return due.dueAt;
}
