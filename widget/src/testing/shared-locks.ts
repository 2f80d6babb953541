import type { SendDraftOptions } from '@kotak-aduan/api-client/outbox';

type Locks = NonNullable<SendDraftOptions['locks']>;

/** Web Locks of one device: each page asks by its own, and one that dies lets go of all it holds. */
export class SharedLocks {
  readonly #held = new Map<string, object>();

  open(): { locks: Locks; release: () => void } {
    const page = {};
    const request = async (name: string, options: LockOptions, work: (lock: object | null) => unknown): Promise<unknown> => {
      if (this.#held.has(name) && options.steal !== true) return work(null);
      const lock = { page };
      this.#held.set(name, lock);
      try {
        return await work(lock);
      } finally {
        if (this.#held.get(name) === lock) this.#held.delete(name);
      }
    };
    const release = (): void => {
      for (const [name, lock] of this.#held) if ('page' in lock && lock.page === page) this.#held.delete(name);
    };
    // The one of its call forms that the outbox uses.
    return { locks: { request } as unknown as Locks, release };
  }
}
