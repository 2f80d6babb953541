import { operatorSessions } from '../storage/items.ts';
import type { AccountKey } from './account-key.ts';

export interface AccountSession {
  readonly token: string;
  readonly expiresAt: string;
}

/** Null where nobody is signed in to it, or no longer. */
export async function sessionOf(account: AccountKey, now: () => number = Date.now): Promise<AccountSession | null> {
  const session = ((await operatorSessions.get()) ?? {})[account];
  return session === undefined || Date.parse(session.expiresAt) <= now() ? null : session;
}

/** Keeps a session, in memory alone; null forgets it. Two pages may do so at the same moment. */
export function keepSession(account: AccountKey, session: AccountSession | null): Promise<void> {
  return navigator.locks.request('kotak-aduan-sessions', async () => {
    const { [account]: _, ...others } = (await operatorSessions.get()) ?? {};
    await operatorSessions.set(session === null ? others : { ...others, [account]: session });
  });
}
