export type Locks = Pick<LockManager, 'request'>;

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
  return locks === null ? work() : locks.request(name, work);
}

/** The same, but does nothing where somebody else holds the lock. Tells whether it ran. */
export async function withLockIfFree({ name, locks }: LockOptions, work: () => Promise<void>): Promise<boolean> {
  const run = async (): Promise<boolean> => {
    await work();
    return true;
  };
  return locks === null ? run() : locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? Promise.resolve(false) : run()));
}
