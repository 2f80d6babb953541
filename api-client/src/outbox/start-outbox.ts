import type { Draft, DraftStore } from '../drafts/draft.ts';
import { dueDrafts, nextDueTime } from './due-drafts.ts';
import { draftLockName, findLocks, withLockIfFree, type Locks } from './with-lock.ts';

export interface OutboxOptions {
  readonly store: DraftStore;
  /** Sends one draft and keeps its new status in the store, as `sendDraft` does. */
  readonly send: (draft: Draft) => Promise<unknown>;
  /** Ends the outbox. */
  readonly signal: AbortSignal;
  /** Told after each try, whatever came of it. */
  readonly onChange?: ((draftId: Draft['draftId']) => void) | undefined;
  readonly now?: (() => number) | undefined;
  readonly locks?: Locks | null | undefined;
  readonly schedule?: ((run: () => void, ms: number) => () => void) | undefined;
  /** Where `online` is heard. */
  readonly events?: EventTarget | undefined;
}

export interface Outbox {
  /** Looks now for what is due: after a draft was queued, when the page comes back. Settles when that is sent or put off. */
  wake(): Promise<void>;
}

/** So often a tab looks that does not know of anything waiting, or was refused by its store. */
const idleMs = 60_000;
const soonestMs = 1_000;
/** Without locks, a sending that has gone on for so long has no one behind it any more. */
const leaseWithoutLocksMs = 10 * 60_000;

const scheduleWithTimer = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Sends what is queued, one after the other and from one tab at a time, until the signal ends it. */
export function startOutbox(options: OutboxOptions): Outbox {
  const { store, send, signal, onChange, now = Date.now, locks = findLocks(), schedule = scheduleWithTimer, events = globalThis } = options;
  const leaseMs = locks === null ? leaseWithoutLocksMs : 0;
  let cancel: (() => void) | null = null;
  let running: Promise<void> | null = null;

  const sendDue = async (): Promise<void> => {
    for (const { draftId, status } of dueDrafts(await store.list(), { now: now(), leaseMs })) {
      if (signal.aborted) return;
      if (status.kind === 'sending' && !(await isAbandoned(draftId))) continue;
      const draft = await store.load(draftId);
      if (draft === null) continue;
      // What went wrong stands in the draft's record, with the time of the next try.
      await send(draft).catch(() => undefined);
      onChange?.(draftId);
    }
  };

  /** A tab that was closed in the middle of sending has let go of the draft's lock. */
  const isAbandoned = (draftId: Draft['draftId']): Promise<boolean> => withLockIfFree({ name: draftLockName(draftId), locks }, () => Promise.resolve());

  const pass = async (): Promise<void> => {
    cancel?.();
    let waitMs = idleMs;
    try {
      await withLockIfFree({ name: 'kotak-aduan:outbox', locks }, sendDue);
      const dueAt = nextDueTime(await store.list(), leaseMs);
      if (dueAt !== null) waitMs = Math.min(idleMs, Math.max(soonestMs, dueAt - now()));
    } catch {
      // The store is closed or refuses; what waits is still there at the next look.
    }
    if (!signal.aborted) cancel = schedule(() => void wake(), waitMs);
  };

  const wake = (): Promise<void> => {
    if (signal.aborted) return Promise.resolve();
    // A call during a pass gets a pass of its own: what it is about may have come too late for this one.
    const next = (running ?? Promise.resolve()).then(pass);
    running = next;
    return next;
  };

  const onOnline = (): void => void wake();
  events.addEventListener('online', onOnline);
  signal.addEventListener('abort', () => {
    cancel?.();
    events.removeEventListener('online', onOnline);
  });
  void wake();
  return { wake };
}
