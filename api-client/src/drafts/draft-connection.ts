import { StorageFailedError } from '../errors/storage-failed-error.ts';
import { StorageFullError } from '../errors/storage-full-error.ts';
import { openDraftDb, type DraftDatabase } from './db.ts';
import { loadDraftKey } from './draft-key.ts';
import { withDeadline } from './with-deadline.ts';

/** A database and the key that opens its records. Read anew together: a cleared database has lost its key too. */
export interface DraftAccess {
  readonly db: DraftDatabase;
  readonly key: CryptoKey;
}

export interface DraftConnectionOptions {
  readonly name: string;
  /** WebKit has been seen to leave `open` unsettled for good. */
  readonly openTimeoutMs: number;
}

const maxAttempts = 5;

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
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(await this.open());
      } catch (cause) {
        if (nameOf(cause) === 'QuotaExceededError') throw new StorageFullError({ message: 'No room left for the draft', cause });
        if (attempt === maxAttempts || this.#isClosed) throw new StorageFailedError({ message: 'The drafts could not be reached', cause });
        this.#drop();
      }
    }
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

  async #connect(): Promise<DraftAccess> {
    const { name, openTimeoutMs } = this.#options;
    const opening = openDraftDb({ name, onLost: () => this.#forget() });
    const db = await withDeadline(opening, { ms: openTimeoutMs, onLate: (late) => late.close() });
    try {
      return { db, key: await withDeadline(loadDraftKey(db), { ms: openTimeoutMs }) };
    } catch (error) {
      db.close();
      throw error;
    }
  }

  #forget(): void {
    this.#access = null;
  }

  #drop(): void {
    const access = this.#access;
    this.#forget();
    access?.then(
      ({ db }) => db.close(),
      () => {
        // It never opened; whoever asked for it has been told.
      },
    );
  }
}

function nameOf(error: unknown): string | null {
  return error instanceof Error || error instanceof DOMException ? error.name : null;
}
