import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft, DraftStatus } from '../drafts/draft.ts';
import { MemoryDraftStore } from '../drafts/memory-draft-store.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { exampleReceipt, exampleSha256 } from '../testing/examples.ts';
import { nextStatus } from './next-status.ts';
import { queueDraft } from './queue-draft.ts';
import { startOutbox, type Outbox } from './start-outbox.ts';
import type { Locks } from './with-lock.ts';

const start = Date.parse('2026-11-22T02:00:00.000Z');
const receipt = exampleReceipt(exampleSha256);

/** An outbox whose clock only moves when the test says so. */
function setUp({ failures = 0, locks = null }: { failures?: number; locks?: Locks | null } = {}) {
  let time = start;
  let failuresLeft = failures;
  const store = new MemoryDraftStore();
  const sent: string[] = [];
  const tries: string[] = [];
  const timers: { run: () => void; at: number }[] = [];
  const controller = new AbortController();
  const events = new EventTarget();
  const send = async (draft: Draft): Promise<void> => {
    tries.push(draft.draftId);
    const started = nextStatus(draft.status, { kind: 'start', now: time });
    const isFailing = failuresLeft > 0;
    failuresLeft -= 1;
    const status = nextStatus(
      started,
      isFailing ? { kind: 'error', code: 'network', isRetryable: true, retryAfterMs: null, now: time, random: 1 } : { kind: 'receipt', receipt },
    );
    await store.save({ ...draft, status });
    if (isFailing) throw new Error('no network');
    sent.push(draft.draftId);
  };
  const open = (): Outbox =>
    startOutbox({
      store,
      send,
      signal: controller.signal,
      now: () => time,
      locks,
      events,
      schedule: (run, ms) => {
        const timer = { run, at: time + ms };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), 1);
      },
    });
  const add = async (status?: DraftStatus): Promise<Draft> => {
    const draft = queueDraft({ draft: newDraft({ purpose: 'complaint', fields: {}, now: () => time }), now: () => time });
    const saved = status ? { ...draft, status } : draft;
    await store.save(saved);
    time += 1;
    return saved;
  };
  /** Runs what falls due until then. */
  const goTo = async (ms: number, outbox: Outbox): Promise<void> => {
    for (;;) {
      const next = timers.toSorted((left, right) => left.at - right.at)[0];
      if (!next || next.at > start + ms) break;
      time = next.at;
      timers.splice(timers.indexOf(next), 1);
      next.run();
      await outbox.wake();
    }
    time = start + ms;
  };
  return { store, sent, tries, timers, controller, events, open, add, goTo };
}

test('sends what is queued, the oldest first, and nothing else', async () => {
  const { open, add, sent } = setUp();
  const first = await add();
  const second = await add();
  await add({ kind: 'writing' });
  await add({ kind: 'failed', attempt: 1, code: 'invalid-input' });
  await open().wake();
  assert.deepEqual(sent, [first.draftId, second.draftId]);
});

test('sends what is queued later, when it is woken', async () => {
  const { open, add, sent } = setUp();
  const outbox = open();
  await outbox.wake();
  const draft = await add();
  await outbox.wake();
  assert.deepEqual(sent, [draft.draftId]);
});

test('tries again when the back-off is over, not before', async () => {
  const { open, add, tries, sent, goTo } = setUp({ failures: 2 });
  await add();
  const outbox = open();
  await outbox.wake();
  assert.equal(tries.length, 1);
  await goTo(4_000, outbox);
  assert.equal(tries.length, 1);
  await goTo(5_100, outbox);
  assert.equal(tries.length, 2);
  await goTo(16_000, outbox);
  assert.deepEqual([tries.length, sent.length], [3, 1]);
});

test('a failure of one does not keep the next from being sent', async () => {
  const { open, add, sent } = setUp({ failures: 1 });
  await add();
  const second = await add();
  await open().wake();
  assert.deepEqual(sent, [second.draftId]);
});

test('looks again when the device is back online', async () => {
  const { open, add, sent, events } = setUp();
  const outbox = open();
  await outbox.wake();
  await add();
  events.dispatchEvent(new Event('online'));
  await outbox.wake();
  assert.equal(sent.length, 1);
});

const waiting = (code: string): DraftStatus => ({ kind: 'queued', attempt: 5, nextAttemptAt: new Date(start + 900_000).toISOString(), code });

test('a page that is opened tries at once what had no line, and leaves alone what the server has put off', async () => {
  const { open, add, sent } = setUp();
  const cut = await add(waiting('network'));
  await add(waiting('rate-limited'));
  const outbox = open();
  await outbox.wake();
  await outbox.wake();
  assert.deepEqual(sent, [cut.draftId]);
});

test('so does one whose line comes back, and one that stays open waits for its time', async () => {
  const { open, add, sent, events } = setUp();
  const outbox = open();
  await outbox.wake();
  const cut = await add(waiting('network'));
  await outbox.wake();
  assert.deepEqual(sent, []);
  events.dispatchEvent(new Event('online'));
  await outbox.wake();
  assert.deepEqual(sent, [cut.draftId]);
});

test('leaves to the other tab what that one is sending, and does nothing while it holds the lock', async () => {
  const held: Locks = { request: async (_name: string, _options: unknown, run?: (lock: null) => unknown) => run?.(null) };
  const { open, add, tries } = setUp({ locks: held });
  await add();
  await open().wake();
  assert.equal(tries.length, 0);
});

test('takes over a sending whose tab is gone: at once with locks, after a lease without', async () => {
  const free: Locks = { request: async (_name: string, _options: unknown, run?: (lock: Lock) => unknown) => run?.({ name: '', mode: 'exclusive' }) };
  const status: DraftStatus = { kind: 'sending', attempt: 1, startedAt: new Date(start).toISOString() };
  const withLocks = setUp({ locks: free });
  await withLocks.add(status);
  await withLocks.open().wake();
  assert.equal(withLocks.sent.length, 1);
  const without = setUp();
  await without.add(status);
  const outbox = without.open();
  await outbox.wake();
  assert.equal(without.sent.length, 0);
  await without.goTo(11 * 60_000, outbox);
  assert.equal(without.sent.length, 1);
});

test('stops with its signal and leaves no timer behind', async () => {
  const { open, add, tries, timers, controller } = setUp();
  const outbox = open();
  await outbox.wake();
  controller.abort();
  await add();
  await outbox.wake();
  assert.deepEqual([tries.length, timers.length], [0, 0]);
});

test('what is taken back to be written on after the list was read is not sent', async () => {
  const { open, add, store, tries } = setUp();
  const draft = await add();
  const list = store.list.bind(store);
  store.list = async () => {
    const listed = await list();
    await store.save({ ...draft, status: { kind: 'writing' } });
    return listed;
  };
  await open().wake();
  assert.deepEqual(tries, []);
});
