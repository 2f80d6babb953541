import { startOutbox } from '@kotak-aduan/api-client/outbox';
import browser from 'webextension-polyfill';
import type { AccountKey } from '../accounts/account-key.ts';
import { allAccounts } from '../accounts/all-accounts.ts';
import { sendingAs } from '../session/extension-client.ts';
import { draftsOf } from '../storage/drafts.ts';
import { draftsChangedAt } from '../storage/items.ts';
import { reviveOrphans } from './revive-orphans.ts';
import { sendClip } from './send-clip.ts';

/** One look at what is due, for a background that may be stopped right after. Gives when to look again, in milliseconds; null where nothing waits. */
export async function runOutboxOnce(): Promise<number | null> {
  const waiting: number[] = [];
  // A background that waits for a slow answer looks idle to its browser, which stops it after half a minute; a call now and then shows that it is not (EXT-2).
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    for (const account of await allAccounts()) waiting.push(...(await runOutboxOf(account)));
  } finally {
    clearInterval(awake);
  }
  return waiting.length === 0 ? null : Math.min(...waiting);
}

/** Each account's drafts go to its own server, under its own session. */
async function runOutboxOf(account: AccountKey | null): Promise<number[]> {
  const store = await draftsOf(account);
  await reviveOrphans(store);
  const life = new AbortController();
  // No timer of its own: it would die with the background, an alarm does not.
  const outbox = startOutbox({
    store,
    send: async (draft) => sendClip({ draft, store, ...(await sendingAs(account)), signal: life.signal }),
    signal: life.signal,
    onChange: () => void draftsChangedAt.set(new Date().toISOString()),
    schedule: () => () => undefined,
  });
  await outbox.wake();
  life.abort();
  return (await store.list()).flatMap(({ status }) => {
    if (status.kind === 'queued') return [Date.parse(status.nextAttemptAt)];
    // Whoever sent it may be gone; the outbox takes it over after its own lease.
    return status.kind === 'sending' ? [Date.now() + 60_000] : [];
  });
}
