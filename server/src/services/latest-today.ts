import { toLocalTime } from './local-time.ts';

const dayMs = 86_400_000;

/** The last day that may be today, `2026-11-22`: a phone's clock may be ahead, and a day more is no reason to send a complaint back. */
export function latestToday(now: Date, timeZone: string): string {
  return new Date(toLocalTime(now.getTime() + dayMs, timeZone)).toISOString().slice(0, 10);
}
