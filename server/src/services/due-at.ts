import type { ClockUnit, StopReason, Timestamp } from '@kotak-aduan/api-client/schemas';
import { fromLocalTime, toLocalTime } from './local-time.ts';
import type { OpeningHours, WorkCalendar } from './work-calendar.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** While this lasted the clock stood still: from a moment up to another, or open-ended. */
export interface Stop {
  readonly from: Timestamp;
  readonly until: Timestamp | null;
  readonly reason: StopReason;
}

export interface DueOptions {
  readonly startedAt: Timestamp;
  /** Hours or days, as `unit` says. */
  readonly amount: number;
  readonly unit: ClockUnit;
  readonly calendar: WorkCalendar;
  readonly stops?: readonly Stop[];
}

export interface DueDate {
  readonly dueAt: Timestamp;
  /** Days off in between that would have been worked on. */
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
}

interface Interval {
  readonly from: number;
  readonly until: number;
}

/**
 * When something is due. Hours run on, or while the offices are open. Days count from the day after the start and end with the last moment
 * of the last of them (where the city has hours, as its offices close); one that ends while the clock stands still doesn't count. Null where
 * it stands still with no end in sight.
 */
export function dueDate(options: DueOptions): DueDate | null {
  const stops = mergeStops(options.stops ?? []);
  const start = Date.parse(options.startedAt);
  const walk = { calendar: options.calendar, stops, start, holidays: [] as { date: string; name: string }[] };
  const due =
    options.unit === 'calendar-hours'
      ? runOn({ ...walk, left: options.amount * hourMs })
      : options.unit === 'working-hours'
        ? runWhileOpen({ ...walk, left: options.amount * hourMs })
        : countDays({ ...walk, days: Math.ceil(options.amount), isOnlyWorking: options.unit === 'working-days' });
  return due === null ? null : { dueAt: new Date(due).toISOString(), holidays: walk.holidays };
}

interface Walk {
  readonly calendar: WorkCalendar;
  readonly stops: readonly Interval[];
  readonly start: number;
  /** Filled while walking. */
  readonly holidays: { date: string; name: string }[];
}

/** A calendar can be so full of days off that nothing is ever due: then nothing is. */
const daysMax = 20_000;

function runOn({ start, stops, left }: Walk & { left: number }): number | null {
  let moment = start;
  let rest = left;
  for (const { from, until } of stops) {
    if (until <= moment) continue;
    const running = Math.max(0, from - moment);
    if (rest <= running) break;
    rest -= running;
    moment = until;
  }
  return finite(moment + rest);
}

function runWhileOpen({ calendar, start, stops, left, holidays }: Walk & { left: number }): number | null {
  let rest = left;
  let day = localDay(start, calendar.timeZone);
  for (let tries = 0; tries < daysMax; tries += 1, day += dayMs) {
    const hours = openOn(day, calendar, holidays);
    if (hours === null) continue;
    const opened = fromLocalTime(day + hours.from * minuteMs, calendar.timeZone);
    const closed = fromLocalTime(day + hours.to * minuteMs, calendar.timeZone);
    for (const { from, until } of runningParts({ from: Math.max(start, opened), until: closed }, stops)) {
      if (rest <= until - from) return from + rest;
      rest -= until - from;
    }
    if (stopAt(closed, stops)?.until === Number.POSITIVE_INFINITY) return null;
  }
  return null;
}

function countDays({ calendar, start, stops, holidays, days, isOnlyWorking }: Walk & { days: number; isOnlyWorking: boolean }): number | null {
  let left = days;
  let day = localDay(start, calendar.timeZone);
  const end = (): number => endOf(day, isOnlyWorking ? calendar.hours(new Date(day).getUTCDay()) : null, calendar.timeZone);
  for (let tries = 0; tries < daysMax; tries += 1) {
    day += dayMs;
    // Asked of a clock that stood still only: what a zone's midnight is costs more than the rest of this.
    const stop = stops.length === 0 ? null : stopAt(end(), stops);
    if (stop?.until === Number.POSITIVE_INFINITY) return null;
    if (stop !== null || (isOnlyWorking && openOn(day, calendar, holidays) === null)) continue;
    left -= 1;
    if (left === 0) return end();
  }
  return null;
}

function endOf(day: number, hours: OpeningHours | null, timeZone: string): number {
  if (hours === null || hours.to === 24 * 60) return fromLocalTime(day + dayMs, timeZone) - 1;
  return fromLocalTime(day + hours.to * minuteMs, timeZone);
}

function openOn(day: number, calendar: WorkCalendar, holidays: Walk['holidays']): OpeningHours | null {
  const date = new Date(day);
  const hours = calendar.hours(date.getUTCDay());
  if (hours === null) return null;
  const local = date.toISOString().slice(0, 10);
  const name = calendar.holiday(local);
  if (name === null) return hours;
  if (!holidays.some((known) => known.date === local)) holidays.push({ date: local, name });
  return null;
}

function stopAt(moment: number, stops: readonly Interval[]): Interval | null {
  return stops.find(({ from, until }) => from <= moment && moment < until) ?? null;
}

function runningParts(whole: Interval, stops: readonly Interval[]): Interval[] {
  const parts: Interval[] = [];
  let { from } = whole;
  for (const stop of stops) {
    if (stop.until <= from || stop.from >= whole.until) continue;
    if (stop.from > from) parts.push({ from, until: stop.from });
    from = stop.until;
  }
  if (from < whole.until) parts.push({ from, until: whole.until });
  return parts;
}

/** In order, and none touches another. */
function mergeStops(stops: readonly Stop[]): Interval[] {
  const sorted = stops
    .map(({ from, until }) => ({ from: Date.parse(from), until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until) }))
    .filter(({ from, until }) => until > from)
    .sort((left, right) => left.from - right.from);
  const merged: Interval[] = [];
  for (const stop of sorted) {
    const last = merged.at(-1);
    if (last === undefined || stop.from > last.until) merged.push(stop);
    else merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, stop.until) };
  }
  return merged;
}

function finite(moment: number): number | null {
  return Number.isFinite(moment) ? moment : null;
}

/** A calendar day as the milliseconds of its midnight in UTC: arithmetic without any zone. */
function localDay(moment: number, timeZone: string): number {
  const local = toLocalTime(moment, timeZone);
  return local - (((local % dayMs) + dayMs) % dayMs);
}
