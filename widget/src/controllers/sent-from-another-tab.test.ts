// The same draft in two tabs, sent from one of them: it is never filed a second time unasked.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { FilingServer } from '../testing/filing-server.ts';
import { FilingTab } from '../testing/filing-tab.ts';
import { SharedDisk } from '../testing/shared-disk.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Hashing takes its own time, which no count of turns knows. */
const turnsUntil = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200_000 && !isSo(); turn += 1) await nextTurn();
  assert.ok(isSo());
};

/** Two tabs with the same words in them. */
async function twoTabs(t: TestContext) {
  const world = new FilingServer(() => 'none');
  const disk = new SharedDisk();
  const open = async (): Promise<FilingTab> => {
    const tab = new FilingTab({ store: disk.open(nextTurn), client: world.client(nextTurn), find: world.find(nextTurn), locks: null, onSend: () => undefined });
    t.after(() => tab.host.disconnect());
    await turnsUntil(() => tab.isOpen);
    return tab;
  };
  /** Until it is sent, or a form again. */
  const send = async (tab: FilingTab): Promise<void> => {
    await tab.send();
    await turnsUntil(() => tab.submit.state.kind !== 'sending');
  };
  const first = await open();
  first.type('jalan berlubang');
  await first.drafts.flush();
  const second = await open();
  assert.equal(second.field.text, 'jalan berlubang');
  return { first, second, send, open, disk, texts: (): string[] => world.filed.map(({ text }) => text) };
}

test('what one tab has sent, the other that wrote on does not send a second time until its person says so', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { first, second, send, open, texts } = await twoTabs(t);
  // Sent in the moment between a key and its saving.
  second.type('di depan pasar');
  await send(first);
  await second.drafts.flush();
  const { copiedFrom } = second.drafts.draft.fields;
  assert.deepEqual(
    [copiedFrom?.draftId, copiedFrom?.trackingCode, copiedFrom?.text],
    [first.drafts.draft.draftId, first.submit.trackingCode, 'jalan berlubang'],
  );
  await send(second);
  await send(second);
  assert.deepEqual(texts(), ['jalan berlubang'], 'however often it is pressed');
  assert.equal(second.field.text, 'jalan berlubang di depan pasar');
  second.host.disconnect();
  const later = await open();
  assert.equal(later.field.text, 'jalan berlubang di depan pasar', 'also after a reload');
  await send(later);
  assert.deepEqual(texts(), ['jalan berlubang']);
  later.drafts.set({ copiedFrom: null });
  await send(later);
  assert.deepEqual(texts(), ['jalan berlubang', 'jalan berlubang di depan pasar']);
});

test('what one tab has sent and put away, the other that wrote on does not send unasked', async (t) => {
  const { first, second, send, texts, disk } = await twoTabs(t);
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  second.type('di depan pasar');
  await send(first);
  await first.startOver();
  assert.equal(disk.records.size, 0);
  await send(second);
  await send(second);
  assert.deepEqual(texts(), ['jalan berlubang']);
});

test('compared and sent from one tab, the other is not sent as well', async (t) => {
  const { first, second, send, texts } = await twoTabs(t);
  first.type('dari kiri');
  await first.drafts.flush();
  second.type('dari kanan');
  await second.drafts.flush();
  await send(first);
  await send(second);
  assert.deepEqual(texts(), ['jalan berlubang dari kiri']);
  assert.equal(second.field.text, 'jalan berlubang dari kanan');
});

test('a tab that is only looked at shows what another has sent, without being turned to', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.parse('2026-11-22T02:00:00.000Z') });
  const { first, second, send } = await twoTabs(t);
  t.mock.timers.tick(1_000);
  await send(first);
  t.mock.timers.tick(15_000);
  await turnsUntil(() => second.submit.state.kind === 'sent');
  assert.equal(second.submit.trackingCode, first.submit.trackingCode);
});
