import { sleep } from '../client/sleep.ts';
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
  /** Takes the lock from whoever holds it: a frozen tab keeps its locks and does nothing. */
  readonly steal?: boolean | undefined;
}

/** Runs `work` where nobody else holds the lock, or takes it away. Null where it did not run. */
async function runWithLock<T>({ name, locks, steal = false }: LockOptions, work: () => Promise<T>): Promise<{ value: T } | null> {
  // Without locks it runs at once: the lease in the record and the idempotency key still file once.
  if (locks === null) return { value: await work() };
  let running: Promise<T> | null = null;
  let isTaken = false;
  try {
    await locks.request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
      isTaken = lock === null;
      return isTaken ? null : (running = work());
    });
  } catch {
    // A frame without storage has no locks either (SecurityError), and must still be able to send. Whoever lost the lock to
    // another tab (AbortError) ends by itself, at its next look into the record; what `work` threw is thrown below.
  }
  return isTaken ? null : { value: await (running ?? work()) };
}

const lookAgainMs = 500;

/** Waits until nobody else holds the lock, or until `isHolderGone` says that whoever holds it will never let go. */
export async function withLock<T>(
  { name, locks, isHolderGone, signal }: LockOptions & { isHolderGone: () => Promise<boolean>; signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T | null> {
  for (;;) {
    if (signal?.aborted) return null;
    const done = await runWithLock({ name, locks }, work);
    if (done !== null) return done.value;
    if (await isHolderGone()) {
      const taken = await runWithLock({ name, locks, steal: true }, work);
      if (taken !== null) return taken.value;
    }
    await sleep(lookAgainMs, signal);
  }
}

/** Does nothing where somebody else holds the lock, unless told to take it. Tells whether it ran. */
export async function withLockIfFree(options: LockOptions, work: () => Promise<void>): Promise<boolean> {
  return (await runWithLock(options, work)) !== null;
}
