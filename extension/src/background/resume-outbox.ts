import browser from 'webextension-polyfill';
import { runOutboxOnce } from '../outbox/run-outbox.ts';

export const outboxAlarm = 'outbox';

/** Sends what is due and asks the browser to wake us for the rest, however often the background dies in between. */
export async function resumeOutbox(): Promise<void> {
  // Set before the first byte: a background that dies while sending is woken again (EXT-1).
  await browser.alarms.create(outboxAlarm, { delayInMinutes: 0.5 });
  const nextAt = await runOutboxOnce();
  if (nextAt === null) await browser.alarms.clear(outboxAlarm);
  else await browser.alarms.create(outboxAlarm, { when: Math.max(nextAt, Date.now() + 30_000) });
}
