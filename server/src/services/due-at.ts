import type { Clocks, Timestamp } from '@kotak-aduan/api-client/schemas';

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
  const lastDay = addWorkingDays({ from: localDate(received, timeZone), days: Math.ceil(amount), holidays });
  return new Date(startOfDay(lastDay + dayMs, timeZone) - 1).toISOString();
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

function localDate(moment: Date, timeZone: string): number {
  const offset = offsetOf(moment.getTime(), timeZone);
  const local = moment.getTime() + offset;
  return local - (((local % dayMs) + dayMs) % dayMs);
}

/** The moment at which a local day begins. */
function startOfDay(day: number, timeZone: string): number {
  // The offset is read near the answer, then once more at the answer, for zones that change theirs.
  const near = day - offsetOf(day, timeZone);
  return day - offsetOf(near, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that local clocks are ahead of UTC at a moment. */
function offsetOf(moment: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(moment)) part[type] = Number(value);
  const local = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'] ?? 1, part['hour'] ?? 0, part['minute'] ?? 0, part['second'] ?? 0);
  return local - Math.floor(moment / 1000) * 1000;
}
