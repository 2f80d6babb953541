import type { Messages } from '../messages/id.ts';

/** How long a post stood there before it was clipped, in the two largest units; null where nobody knows. */
export function delayWords(seconds: number | null, { delay }: Pick<Messages['case'], 'delay'>): string | null {
  if (seconds === null) return null;
  const minutes = Math.floor(seconds / 60);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return delay.days(days, hours);
  return hours > 0 ? delay.hours(hours, minutes % 60) : delay.minutes(minutes);
}
