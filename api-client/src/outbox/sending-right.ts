import type { Draft, DraftStore, StoredStatus } from '../drafts/draft.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { isStorageFailedError } from '../errors/storage-failed-error.ts';
import { isStorageFullError } from '../errors/storage-full-error.ts';
import { isLeaseOver } from './due-drafts.ts';
import { nextStatus } from './next-status.ts';

/** So often a page that sends says that it is awake. */
const renewMs = 4_000;
/** So long after that it counts as gone: frozen, asleep or dead. With a look each `renewMs` another page takes over well within 30 seconds. */
export const leaseMs = 12_000;

interface SendingRightOptions {
  readonly store: DraftStore;
  readonly sender: string;
  readonly now: () => number;
  /** Another page has taken over. */
  readonly onLost: () => void;
}

/**
 * The right of one page to send a draft: it stands in the draft's record, and every write about the sending asks for it in its own
 * transaction. A page that was frozen and comes back finds another name there, and writes and sends nothing more.
 */
export class SendingRight {
  readonly #options: SendingRightOptions;
  #draft: Draft | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The device keeps nothing: it is sent all the same, and the idempotency key alone files it once. */
  #isUnkept = false;
  /** What changes the draft goes one after the other, each from what the one before has left. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: SendingRightOptions) {
    this.#options = options;
  }

  /**
   * Begins: false where it was sent meanwhile, or another page is at it. `isFree`: whoever holds it has let go of its lock.
   * `isStored`: it waits in the store, and where it does not by now, it was taken back or withdrawn.
   */
  async take(draft: Draft, { isFree, isStored = false }: { isFree: boolean; isStored?: boolean | undefined }): Promise<boolean> {
    const { now, sender, onLost } = this.#options;
    const started = { ...draft, status: nextStatus(draft.status, { kind: 'start', now: now(), sender }) };
    const isTaken = await this.#write(started, (stored) => {
      if (stored?.kind === 'sending') return isFree || isLeaseOver(stored, { now: now(), leaseMs });
      if (!isStored) return stored?.kind !== 'sent';
      // As it was read: taken back, changed and queued again since, it has another time.
      return stored?.kind === 'queued' && draft.status.kind === 'queued' && stored.nextAttemptAt === draft.status.nextAttemptAt;
    });
    if (!isTaken) return false;
    this.#timer = setInterval(() => void this.assert().catch(onLost), renewMs);
    return true;
  }

  /** As it was last kept. */
  get draft(): Draft {
    if (this.#draft === null) throw new Error('Nobody has the right to send this draft yet');
    return this.#draft;
  }

  /** Says that this page is awake, and what else is known; throws where another has taken over. Before anything is sent. */
  async assert(known: Pick<Draft, 'mayBeFiled'> = {}): Promise<void> {
    await this.change((draft) => ({ ...draft, ...known, status: nextStatus(draft.status, { kind: 'alive', now: this.#options.now() }) }));
  }

  /** Writes what has come of it so far. */
  async change(change: (draft: Draft) => Draft): Promise<void> {
    const { sender } = this.#options;
    const isKept = await this.#inTurn(() => this.#write(change(this.draft), (stored) => stored?.kind === 'sending' && stored.sender === sender));
    if (isKept) return;
    this.release();
    throw new AbortedError({ message: 'Another page sends this draft' });
  }

  /** A receipt is kept whoever else is at it: it says that there is nothing left to do. */
  async keepReceipt(change: (draft: Draft) => Draft): Promise<void> {
    this.release();
    await this.#inTurn(() => this.#write(change(this.draft), (stored) => stored?.kind !== 'sent'));
  }

  release(): void {
    clearInterval(this.#timer);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #write(draft: Draft, mayReplace: (stored: StoredStatus | null) => boolean): Promise<boolean> {
    const { store, now } = this.#options;
    const dated = { ...draft, updatedAt: new Date(now()).toISOString() };
    let isWritten = true;
    try {
      // Once refused, nothing in the record speaks for this page: it goes on without, and says its last word if it can.
      if (this.#isUnkept) await store.saveIf(dated, (stored) => stored?.kind !== 'sent');
      else isWritten = await store.saveIf(dated, mayReplace);
    } catch (error) {
      // The complaint comes first: where the device can't save, it is sent all the same.
      if (!isStorageFullError(error) && !isStorageFailedError(error)) throw error;
      this.#isUnkept = true;
    }
    if (isWritten) this.#draft = dated;
    return isWritten;
  }
}
