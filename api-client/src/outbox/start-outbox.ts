import type { Draft, DraftStore, DraftSummary } from '../drafts/draft.ts';
import { dueDrafts, dueTime, isLeaseOver, nextDueTime } from './due-drafts.ts';
import { leaseMs } from './sending-right.ts';
import { draftLockName, findLocks, withLockIfFree, type Locks } from './with-lock.ts';

export interface OutboxOptions {
  readonly store: DraftStore;
  /** Sends one draft and keeps its new status in the store, as `sendDraft` does. */
  readonly send: (draft: Draft) => Promise<unknown>;
  /** Ends the outbox. */
  readonly signal: AbortSignal;
  /** Told after each try, whatever came of it. */
  readonly onChange?: ((draftId: Draft['draftId']) => void) | undefined;
  /** Told after each look at what waits, at least every 12 seconds: other pages may have got on with it. */
  readonly onLook?: (() => void) | undefined;
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

/** So often a tab looks that does not know of anything waiting, or was refused by its store: what another tab has begun it must know of in time. */
const idleMs = 12_000;
const soonestMs = 1_000;
/** Held by the one tab that sends. */
const outboxLockName = 'kotak-aduan:outbox';

const scheduleWithTimer = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Sends what is queued, one after the other and from one tab at a time, until the signal ends it. */
export function startOutbox(options: OutboxOptions): Outbox {
  const { store, send, signal, onChange, onLook, now = Date.now, locks = findLocks(), schedule = scheduleWithTimer, events = globalThis } = options;
  let cancel: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let hasNewLine = true;

  const sendDue = async (): Promise<void> => {
    for (const { draftId, status } of await findDue()) {
      if (signal.aborted) return;
      if (status.kind === 'sending' && !(await isAbandoned(draftId, status))) continue;
      const draft = await store.load(draftId);
      // Wiped, taken back to be written on, sent or refused since the list was read.
      if (draft?.status.kind !== 'queued' && draft?.status.kind !== 'sending') continue;
      // What went wrong stands in the draft's record, with the time of the next try.
      await send(draft).catch(() => undefined);
      onChange?.(draftId);
    }
  };

  /** With locks, a sending is looked at whenever there is one: whether it goes on, its lock tells. */
  const findDue = async (): Promise<DraftSummary[]> => dueDrafts(await store.list(), { now: now(), leaseMs: locks === null ? leaseMs : 0, hasNewLine });

  /** A tab that was closed in the middle of sending has let go of the draft's lock; a frozen one has not, and is silent. */
  const isAbandoned = async (draftId: Draft['draftId'], status: Extract<Draft['status'], { kind: 'sending' }>): Promise<boolean> =>
    isLeaseOver(status, { now: now(), leaseMs }) || withLockIfFree({ name: draftLockName(draftId), locks }, () => Promise.resolve());

  /** Whoever should be sending is not: something is overdue or was left lying, and no page says that it is awake. */
  const isSenderGone = async (): Promise<boolean> => {
    const options = { now: now(), leaseMs };
    const drafts = await store.list();
    const sendings = drafts.map(({ status }) => status).filter((status) => status.kind === 'sending');
    if (sendings.some((status) => !isLeaseOver(status, options))) return false;
    return sendings.length > 0 || drafts.some((draft) => (dueTime(draft, options) ?? options.now) <= options.now - leaseMs);
  };

  const pass = async (): Promise<void> => {
    cancel?.();
    let waitMs = idleMs;
    try {
      const hasRun = await withLockIfFree({ name: outboxLockName, locks }, sendDue);
      if (hasRun) hasNewLine = false;
      if (!hasRun && (await isSenderGone())) await withLockIfFree({ name: outboxLockName, locks, steal: true }, sendDue);
      const dueAt = nextDueTime(await store.list(), { now: now(), leaseMs });
      if (dueAt !== null) waitMs = Math.min(idleMs, Math.max(soonestMs, dueAt - now()));
    } catch {
      // The store is closed or refuses; what waits is still there at the next look.
    }
    if (signal.aborted) return;
    cancel = schedule(() => void wake(), waitMs);
    onLook?.();
  };

  const wake = (): Promise<void> => {
    if (signal.aborted) return Promise.resolve();
    // A call during a pass gets a pass of its own: what it is about may have come too late for this one.
    const next = (running ?? Promise.resolve()).then(pass);
    running = next;
    return next;
  };

  const onOnline = (): void => {
    hasNewLine = true;
    void wake();
  };
  events.addEventListener('online', onOnline);
  signal.addEventListener('abort', () => {
    cancel?.();
    events.removeEventListener('online', onOnline);
  });
  void wake();
  return { wake };
}
