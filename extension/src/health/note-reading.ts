import { lastSurvey, readingCounts } from '../storage/items.ts';
import { type CountedReading, countReading } from './count-reading.ts';

/** Counts one reading on this device, and keeps until the next whether its page had changed. */
export async function noteReading(reading: CountedReading & { readonly at: string }): Promise<void> {
  await readingCounts.set(countReading((await readingCounts.get()) ?? {}, reading));
  await lastSurvey.set({ at: reading.at, isLayoutChanged: reading.isLayoutChanged });
}
