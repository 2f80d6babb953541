import type { Clocks, Timestamp } from '@kotak-aduan/api-client/schemas';
import { fromLocalTime, toLocalTime } from './local-time.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export interface DueAtOptions {
  readonly receivedAt: Timestamp;
  /** Hours or working days, as `clockUnit` says. */
  readonly amount: number;
  readonly clockUnit: Clocks['unit'];
  /** IANA zone of the city: its midnight ends a working day. */
  readonly timeZone: string;
  /** Local dates, `2026-12-25`, on which nobody works; a weekend is known without. */
  readonly holidays?: ReadonlySet<string>;
}

/**
 * When something is due. Calendar hours run on; working days count from the day after receipt and end with the last
 * moment of the last of them, in the city's own zone.
 */
export function dueAt({ receivedAt, amount, clockUnit, timeZone, holidays = new Set() }: DueAtOptions): Timestamp {
  const received = new Date(receivedAt);
  if (clockUnit === 'calendar-hours') return new Date(received.getTime() + amount * hourMs).toISOString();
  const lastDay = addWorkingDays({ from: localDay(received, timeZone), days: Math.ceil(amount), holidays });
  return new Date(fromLocalTime(lastDay + dayMs, timeZone) - 1).toISOString();
}

/** A calendar day as the milliseconds of its midnight in UTC: arithmetic without any zone. */
function addWorkingDays({ from, days, holidays }: { from: number; days: number; holidays: ReadonlySet<string> }): number {
  let day = from;
  for (let left = days; left > 0;) {
    day += dayMs;
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

function isWorkingDay(day: number, holidays: ReadonlySet<string>): boolean {
  const date = new Date(day);
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date.toISOString().slice(0, 10));
}

function localDay(moment: Date, timeZone: string): number {
  const local = toLocalTime(moment.getTime(), timeZone);
  return local - (((local % dayMs) + dayMs) % dayMs);
}
