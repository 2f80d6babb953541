import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../drafts/draft.ts';
import { MemoryDraftStore } from '../drafts/memory-draft-store.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { hasCode } from '../errors/has-code.ts';
import { exampleComplaintFields, exampleReceipt, exampleSha256 } from '../testing/examples.ts';
import { queueDraft } from './queue-draft.ts';
import { leaseMs, SendingRight } from './sending-right.ts';

/** Two pages that share a store, and a clock that only moves when the test says so. */
async function twoPages() {
  let time = Date.parse('2026-11-22T02:00:00.000Z');
  const now = (): number => time;
  const store = new MemoryDraftStore();
  const draft = queueDraft({ draft: newDraft({ purpose: 'complaint', fields: exampleComplaintFields, now }), now });
  await store.save(draft);
  const page = (sender: string): SendingRight => new SendingRight({ store, sender, now, onLost: () => undefined });
  const load = async (): Promise<Draft> => (await store.load(draft.draftId)) ?? assert.fail('gone');
  return { store, draft, here: page('here'), there: page('there'), load, pass: (ms: number) => (time += ms) };
}

const isAborted = (error: unknown): boolean => hasCode(error, 'aborted');

test('only one page takes a draft, and the other gets it once nothing is heard of the first', async (t) => {
  const { here, there, draft, load, pass } = await twoPages();
  t.after(() => [here, there].forEach((right) => right.release()));
  assert.equal(await here.take(draft, { isFree: false }), true);
  assert.equal(await there.take(await load(), { isFree: false }), false);
  pass(leaseMs - 1);
  assert.equal(await there.take(await load(), { isFree: false }), false);
  pass(1);
  assert.equal(await there.take(await load(), { isFree: false }), true);
});

test('a page that is awake keeps its right', async (t) => {
  const { here, there, draft, load, pass } = await twoPages();
  t.after(() => [here, there].forEach((right) => right.release()));
  await here.take(draft, { isFree: false });
  for (let round = 0; round < 5; round += 1) {
    pass(leaseMs - 1);
    await here.assert();
    assert.equal(await there.take(await load(), { isFree: false }), false);
  }
});

test('OUT-3: a page that thaws after another took over writes nothing, and may send nothing', async (t) => {
  const { here, there, draft, load, pass } = await twoPages();
  t.after(() => [here, there].forEach((right) => right.release()));
  await here.take(draft, { isFree: false });
  pass(leaseMs);
  await there.take(await load(), { isFree: false });
  const before = await load();
  await assert.rejects(here.assert(), isAborted);
  await assert.rejects(
    here.change((kept) => ({ ...kept, status: { kind: 'failed', attempt: 1, code: 'network' } })),
    isAborted,
  );
  assert.deepEqual(await load(), before);
  await there.assert();
});

test('a receipt is kept whoever else is at it, and by nobody over another', async (t) => {
  const { here, there, draft, load, pass } = await twoPages();
  t.after(() => [here, there].forEach((right) => right.release()));
  const sent =
    (number: string) =>
    (kept: Draft): Draft => ({ ...kept, status: { kind: 'sent', receipt: { ...exampleReceipt(exampleSha256), complaintNumber: number as never } } });
  await here.take(draft, { isFree: false });
  pass(leaseMs);
  await there.take(await load(), { isFree: false });
  await here.keepReceipt(sent('2026-AAAAAA'));
  await there.keepReceipt(sent('2026-BBBBBB'));
  const { status } = await load();
  assert.equal(status.kind === 'sent' && status.receipt.complaintNumber, '2026-AAAAAA');
  assert.equal(await there.take(await load(), { isFree: true }), false);
});

test('what was withdrawn meanwhile does not come back', async (t) => {
  const { here, store, draft } = await twoPages();
  t.after(() => here.release());
  await here.take(draft, { isFree: false });
  await store.remove(draft.draftId);
  await assert.rejects(here.assert(), isAborted);
  assert.deepEqual(await store.list(), []);
});

test('OUT-7: a clock that was set two days back or forth holds nobody up', async (t) => {
  for (const jump of [-2 * 86_400_000, 2 * 86_400_000]) {
    const { here, there, draft, load, pass } = await twoPages();
    t.after(() => [here, there].forEach((right) => right.release()));
    await here.take(draft, { isFree: false });
    pass(jump);
    assert.equal(await there.take(await load(), { isFree: false }), true);
  }
});

test('what was taken back, changed and queued again since it was read is not sent as it was read', async (t) => {
  const { store, here, draft, pass } = await twoPages();
  t.after(() => here.release());
  const now = pass(1_000);
  await store.save(queueDraft({ draft: { ...draft, status: { kind: 'writing' } }, now: () => now }));
  assert.equal(await here.take(draft, { isFree: true, isStored: true }), false);
});
