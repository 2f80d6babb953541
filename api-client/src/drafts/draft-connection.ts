import { StorageFailedError } from '../errors/storage-failed-error.ts';
import { StorageFullError } from '../errors/storage-full-error.ts';
import { openDraftDb, type DraftDatabase } from './db.ts';
import { loadDraftKey } from './draft-key.ts';
import { isLate, withDeadline } from './with-deadline.ts';

/** A database and the key that opens its records. Read anew together: a cleared database has lost its key too. */
export interface DraftAccess {
  readonly db: DraftDatabase;
  readonly key: CryptoKey;
}

export interface DraftConnectionOptions {
  readonly name: string;
  /** WebKit has been seen to leave `open` unsettled for good. */
  readonly openTimeoutMs: number;
  /** A transaction that hangs for so long is as good as refused: whoever waits for it can still send from memory. */
  readonly workTimeoutMs?: number | undefined;
  /** A newer version of the page needs the database. What is not written yet is written now, while that page waits a moment. */
  readonly onOutdated?: (() => Promise<void>) | undefined;
  /** False while nobody would hear of a newer version: a connection that listens keeps alive whoever it would tell. */
  readonly isWanted?: (() => boolean) | undefined;
  /** The database opened after all, when it was no longer waited for: from now on it can be used. */
  readonly onLate?: (() => void) | undefined;
}

const maxAttempts = 5;
const usualWorkTimeoutMs = 8_000;
const lastWriteMs = 1_500;

/** One connection a tab, opened anew when the browser loses it. A dead connection is never kept: that is how others lost drafts. */
export class DraftConnection {
  readonly #options: DraftConnectionOptions;
  #access: Promise<DraftAccess> | null = null;
  #isClosed = false;

  constructor(options: DraftConnectionOptions) {
    this.#options = options;
  }

  /** Runs `work`, again on a fresh connection where the old one turns out dead. `work` must be safe to repeat. */
  async use<T>(work: (access: DraftAccess) => Promise<T>): Promise<T> {
    const ms = this.#options.workTimeoutMs ?? usualWorkTimeoutMs;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withDeadline(this.#try(work), { ms });
      } catch (cause) {
        if (nameOf(cause) === 'QuotaExceededError') throw new StorageFullError({ message: 'No room left for the draft', cause });
        const isOver = attempt === maxAttempts || this.#isClosed || isLate(cause);
        if (isOver) throw new StorageFailedError({ message: 'The drafts could not be reached', cause });
        this.#drop();
      } finally {
        this.rest();
      }
    }
  }

  /** The next `use` opens it again. What is being written is written to its end. */
  rest(): void {
    if (this.#options.isWanted?.() === false) this.#drop();
  }

  close(): void {
    this.#isClosed = true;
    this.#drop();
  }

  /** Rejects where the device refuses. */
  open(): Promise<DraftAccess> {
    if (this.#isClosed) return Promise.reject(new Error('The drafts were closed'));
    this.#access ??= this.#connect();
    return this.#access;
  }

  async #try<T>(work: (access: DraftAccess) => Promise<T>): Promise<T> {
    return work(await this.open());
  }

  #connect(): Promise<DraftAccess> {
    const { name, openTimeoutMs } = this.#options;
    const access: Promise<DraftAccess> = withDeadline(openWithKey({ name, onLost: () => this.#forget(access), onOutdated: () => void this.#giveWay() }), {
      ms: openTimeoutMs,
      onLate: (late) => this.#take(late, access),
    });
    return access;
  }

  /** What came late is as good as what came in time, unless it was given up meanwhile. */
  #take(late: DraftAccess, given: Promise<DraftAccess>): void {
    if (this.#access !== given) return late.db.close();
    this.#access = Promise.resolve(late);
    this.#options.onLate?.();
    this.rest();
  }

  /** Lets a newer page have the database, and takes nothing more: what this page writes could not be kept. */
  async #giveWay(): Promise<void> {
    const lastWrite = this.#options.onOutdated?.() ?? Promise.resolve();
    // Whatever comes of it, the newer page must not wait for ever.
    await withDeadline(lastWrite, { ms: lastWriteMs }).catch(() => undefined);
    this.close();
  }

  /** Not one that has been opened since. */
  #forget(access: Promise<DraftAccess>): void {
    if (this.#access === access) this.#access = null;
  }

  #drop(): void {
    const access = this.#access;
    this.#access = null;
    access?.then(
      ({ db }) => db.close(),
      () => {
        // It never opened; whoever asked for it has been told.
      },
    );
  }
}

async function openWithKey(options: Parameters<typeof openDraftDb>[0]): Promise<DraftAccess> {
  const db = await openDraftDb(options);
  try {
    return { db, key: await loadDraftKey(db) };
  } catch (error) {
    db.close();
    throw error;
  }
}

function nameOf(error: unknown): string | null {
  return error instanceof Error || error instanceof DOMException ? error.name : null;
}
