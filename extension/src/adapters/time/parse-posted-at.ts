import type { TimePrecision } from '@kotak-aduan/api-client/schemas/clip';
import { parseDate } from './parse-date.ts';
import type { WrittenDay } from './parse-date.ts';
import { parseRelative } from './parse-relative.ts';
import { instantOf, isRealDate, localParts } from './zoned-time.ts';
import type { LocalDate } from './zoned-time.ts';

export type PostedAt = { at: string; precision: TimePrecision };
export type PostedAtContext = {
  /** Null: labels that count from the moment of capture are gaps. */
  capturedAt: string | null;
  /** Null: the viewer's zone isn't known, so a written time of day says nothing; the date alone is kept. */
  timeZone: string | null;
  /** Of the interface, as `<html lang>` has it. */
  language: string;
};

const lengths: Partial<Record<TimePrecision, number>> = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

const goBack = (captured: Date, amount: number, unit: TimePrecision): Date => {
  const length = lengths[unit];
  if (length !== undefined) return new Date(captured.getTime() - amount * length);
  const back = new Date(captured);
  const day = back.getUTCDate();
  back.setUTCDate(1);
  back.setUTCMonth(back.getUTCMonth() - amount * (unit === 'year' ? 12 : 1));
  const lastDay = new Date(Date.UTC(back.getUTCFullYear(), back.getUTCMonth() + 1, 0)).getUTCDate();
  back.setUTCDate(Math.min(day, lastDay));
  return back;
};

const daysBefore = (date: LocalDate, days: number): LocalDate => {
  const shifted = new Date(Date.UTC(date.year, date.month - 1, date.day - days));
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
};

const findDate = (written: WrittenDay, captured: Date | null, timeZone: string | null): LocalDate | null => {
  if (written.kind === 'date' && written.year !== null) return { year: written.year, month: written.month, day: written.day };
  if (captured === null) return null;
  const today = localParts(captured, timeZone ?? 'UTC');
  if (written.kind === 'date') {
    // Without a year: the latest such day that isn't in the future; a day of slack where the zone isn't known.
    const slack = timeZone === null ? 1 : 0;
    const limit = daysBefore(today, -slack);
    const isPast = written.month < limit.month || (written.month === limit.month && written.day <= limit.day);
    return { year: isPast ? limit.year : limit.year - 1, month: written.month, day: written.day };
  }
  if (timeZone === null) return null; // "yesterday" where?
  if (written.kind === 'days-ago') return daysBefore(today, written.days);
  const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7;
  return daysBefore(today, ((weekday - written.weekday + 6) % 7) + 1);
};

/** Indonesia's zones, where a label names its own: it needn't be the viewer's. */
const namedZones: Readonly<Record<string, string>> = { wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' };

/** A label as the platform shows it, resolved to an instant and how precisely it is known; null where it can't be read without a guess. */
export const parsePostedAt = (label: string, { capturedAt, timeZone: viewersZone, language }: PostedAtContext): PostedAt | null => {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? 'und';
  const captured = capturedAt === null || Number.isNaN(Date.parse(capturedAt)) ? null : new Date(capturedAt);
  const relative = parseRelative(label, base);
  if (relative !== null) return captured === null ? null : { at: goBack(captured, relative.amount, relative.unit).toISOString(), precision: relative.unit };

  const written = parseDate(label, base);
  const timeZone = namedZones[/\bwi(?:b|ta|t)\b/i.exec(label)?.[0].toLowerCase() ?? ''] ?? viewersZone;
  const date = written === null ? null : findDate(written.day, captured, timeZone);
  if (written === null || date === null || !isRealDate(date)) return null;
  if (timeZone !== null && written.time !== null) return { at: instantOf({ ...date, ...written.time }, timeZone).toISOString(), precision: 'minute' };
  // Noon stands for the day: it is the same date in UTC and in every zone of Indonesia.
  return { at: instantOf({ ...date, hour: 12, minute: 0 }, timeZone ?? 'UTC').toISOString(), precision: 'day' };
};
