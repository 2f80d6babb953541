import type { DraftId } from '../schemas/ids.ts';

export type Locks = Pick<LockManager, 'request'>;

/** Held while a draft is on its way, by whichever tab sends it. */
export const draftLockName = (draftId: DraftId): string => `kotak-aduan:draft:${draftId}`;

/** Web Locks where the page has them; plain http and old engines don't. */
export function findLocks(): Locks | null {
  const locks: Locks | undefined = globalThis.navigator?.locks;
  return locks ?? null;
}

interface LockOptions {
  readonly name: string;
  readonly locks: Locks | null;
}

/** Runs `work` while no other tab holds the lock; waits for its turn. Without locks it runs at once: the idempotency key still files once. */
export async function withLock<T>({ name, locks }: LockOptions, work: () => Promise<T>): Promise<T> {
  if (locks === null) return work();
  let hasStarted = false;
  try {
    return await locks.request(name, () => {
      hasStarted = true;
      return work();
    });
  } catch (error) {
    if (hasStarted) throw error;
    // A frame without storage has no locks either (SecurityError), and must still be able to send.
    return work();
  }
}

/** The same, but does nothing where somebody else holds the lock. Tells whether it ran. */
export async function withLockIfFree({ name, locks }: LockOptions, work: () => Promise<void>): Promise<boolean> {
  let hasRun = false;
  const run = async (): Promise<void> => {
    hasRun = true;
    await work();
  };
  if (locks === null) await run();
  else {
    try {
      await locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? Promise.resolve() : run()));
    } catch (error) {
      if (hasRun) throw error;
      await run();
    }
  }
  return hasRun;
}
