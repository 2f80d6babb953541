// A complaint whose answer was lost: nothing is said of it that nobody knows, its code is never lost, and it is never filed twice unasked.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { FilingServer, type LineFault } from '../testing/filing-server.ts';
import { FilingTab } from '../testing/filing-tab.ts';
import { SharedDisk } from '../testing/shared-disk.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) await nextTurn();
};

/** Hashing takes its own time, which no count of turns knows. */
const becomes = async (tab: FilingTab, kind: FilingTab['submit']['state']['kind']): Promise<void> => {
  for (let turn = 0; turn < 200_000 && tab.submit.state.kind !== kind; turn += 1) await nextTurn();
  assert.equal(tab.submit.state.kind, kind);
  await settle();
};

/** A tab whose complaint has reached the server, and whose answer was lost. */
async function withAnswerLost(t: TestContext) {
  let fault: LineFault = 'answer-lost';
  const world = new FilingServer(() => fault);
  const disk = new SharedDisk();
  const tab = new FilingTab({ store: disk.open(nextTurn), client: world.client(nextTurn), find: world.find(nextTurn), locks: null, onSend: () => undefined });
  t.after(() => tab.host.disconnect());
  await settle();
  tab.type('jalan berlubang');
  const { trackingCode } = tab.drafts.draft;
  await tab.send();
  await becomes(tab, 'queued');
  assert.equal(world.filed.length, 1);
  return { tab, world, disk, trackingCode, line: (now: LineFault) => (fault = now) };
}

test('OUT-2: withdrawn after its answer was lost, it is found to be filed, and its receipt is shown', async (t) => {
  const { tab, disk, line, trackingCode } = await withAnswerLost(t);
  line('none');
  await tab.flow.askToWithdraw();
  assert.equal(tab.submit.isWithdrawing, false);
  assert.deepEqual(tab.arrival.state, { kind: 'filed', wish: 'withdraw', copy: null, arrived: { text: 'jalan berlubang', fileIds: [] } });
  const { state } = tab.submit;
  assert.equal(state.kind === 'sent' && state.trackingCode, trackingCode);
  assert.equal(disk.records.get(tab.drafts.draft.draftId)?.draft.status.kind, 'sent');
});

test('withdrawn while nobody can tell whether it arrived, it goes from the device and its code stays in sight', async (t) => {
  const { tab, disk, trackingCode } = await withAnswerLost(t);
  await tab.flow.askToWithdraw();
  assert.deepEqual(tab.arrival.state, { kind: 'unknown', wish: 'withdraw' });
  assert.equal(disk.records.size, 1, 'nothing goes before it is said');
  await tab.arrival.withdraw();
  assert.deepEqual(tab.arrival.state, { kind: 'wiped', trackingCode });
  assert.equal(disk.records.size, 0);
});

test('taken back after its answer was lost, it is not written on but shown as filed', async (t) => {
  const { tab, line } = await withAnswerLost(t);
  line('none');
  assert.equal(await tab.flow.takeBack(), false);
  assert.equal(tab.submit.state.kind, 'sent');
  assert.deepEqual(tab.arrival.state, { kind: 'filed', wish: 'edit', copy: null, arrived: { text: 'jalan berlubang', fileIds: [] } });
});

test('changed all the same and sent, the first is shown with its code and the new words are kept', async (t) => {
  const { tab, world, line, trackingCode } = await withAnswerLost(t);
  await tab.flow.takeBack();
  await tab.arrival.edit();
  await settle();
  tab.type('di depan pasar');
  line('none');
  await tab.send();
  await becomes(tab, 'sent');
  const { state } = tab.submit;
  assert.equal(state.kind === 'sent' && state.trackingCode, trackingCode);
  assert.equal(tab.arrival.state.kind === 'filed' && tab.arrival.state.copy?.fields.text, 'jalan berlubang di depan pasar');
  assert.equal(world.filed.length, 1, 'no second complaint unasked');
});

test('sent once more while the question stands, it is asked for again before it is wiped', async (t) => {
  const { tab, world, disk, line } = await withAnswerLost(t);
  line('none');
  const [first] = world.filed.splice(0);
  await tab.flow.askToWithdraw();
  assert.equal(tab.arrival.state.kind, 'missing');
  line('answer-lost');
  assert.ok(first);
  world.filed.push(first);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await tab.submit.retry();
  await becomes(tab, 'queued');
  line('none');
  await tab.arrival.withdraw();
  assert.equal(tab.submit.state.kind, 'sent');
  assert.equal(disk.records.size, 1);
});

test('what the server has with other words is its receipt, and the words written since are a draft of their own, never a second complaint unasked', async (t) => {
  const world = new FilingServer(() => 'none');
  const disk = new SharedDisk();
  const tab = new FilingTab({ store: disk.open(nextTurn), client: world.client(nextTurn), find: world.find(nextTurn), locks: null, onSend: () => undefined });
  await settle();
  tab.type('jalan berlubang');
  const { draft } = tab.drafts;
  await tab.send();
  // The answer was lost with its page: only what was being written is left.
  await disk.open(nextTurn).save({ ...draft, fields: { ...draft.fields, text: 'jalan berlubang dalam' } });
  tab.host.disconnect();
  const later = new FilingTab({ store: disk.open(nextTurn), client: world.client(nextTurn), find: world.find(nextTurn), locks: null, onSend: () => undefined });
  t.after(() => later.host.disconnect());
  await settle();
  await later.send();
  await becomes(later, 'sent');
  assert.equal(later.submit.trackingCode, draft.trackingCode);
  const { state } = later.arrival;
  assert.equal(state.kind === 'filed' && state.copy?.fields.text, 'jalan berlubang dalam');
  assert.deepEqual(
    later.drafts.others.summaries.map(({ status }) => status.kind),
    ['writing'],
  );
  const [other] = later.drafts.others.summaries;
  assert.ok(other);
  await later.switchTo(other.draftId);
  await later.send();
  await becomes(later, 'sent');
  assert.notEqual(later.submit.trackingCode, draft.trackingCode);
  assert.deepEqual(
    world.filed.map(({ text }) => text),
    ['jalan berlubang', 'jalan berlubang dalam'],
  );
});
