import type { Messages } from '../messages/id.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Dates and times in the city's zone, whatever zone the device is in. */
export interface TimeWords {
  /** `22 Nov 2026 16.00 WIB` */
  moment(at: string): string;
  /** `Sab, 22 Nov 16.00`, for lists. */
  short(at: string): string;
  /** How urgent a case is, in words. */
  due(summary: { dueAt: string | null; isOverdue: boolean }): string;
}

export interface TimeWordsOptions {
  readonly timeZone: string;
  readonly language: 'id' | 'en';
  readonly messages: Messages;
  readonly now: () => Date;
}

export function createTimeWords({ timeZone, language, messages, now }: TimeWordsOptions): TimeWords {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const timeOnly = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const dateOnly = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const full = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const zoned = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });
  // ISO calendar day in the city's zone, to tell "today" and "tomorrow" apart.
  const calendarDay = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

  return {
    moment: (at) => `${full.format(new Date(at))} ${zoned.format(new Date(at))}`,
    short: (at) => `${dateOnly.format(new Date(at))} ${timeOnly.format(new Date(at))}`,
    due({ dueAt, isOverdue }) {
      if (dueAt === null) return messages.due.none;
      const due = new Date(dueAt);
      const left = due.getTime() - now().getTime();
      if (left <= 0 || isOverdue) return overdueWords(Math.max(0, -left), messages);
      if (left < hourMs) return messages.due.minutesLeft(Math.max(1, Math.round(left / minuteMs)));
      const time = timeOnly.format(due);
      const day = calendarDay.format(due);
      if (day === calendarDay.format(now())) return messages.due.today(time);
      if (day === calendarDay.format(new Date(now().getTime() + dayMs))) return messages.due.tomorrow(time);
      return messages.due.later(dateOnly.format(due), time);
    },
  };
}

function overdueWords(late: number, messages: Messages): string {
  if (late < hourMs) return messages.due.overdueMinutes(Math.max(1, Math.floor(late / minuteMs)));
  if (late < 2 * dayMs) return messages.due.overdueHours(Math.floor(late / hourMs));
  return messages.due.overdueDays(Math.floor(late / dayMs));
}
