// Two tabs on one device, of which the first has halted what it sends: it can be changed, taken back or withdrawn from either, and is filed once at most.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { FilingServer } from '../testing/filing-server.ts';
import { FilingTab } from '../testing/filing-tab.ts';
import { SharedDisk } from '../testing/shared-disk.ts';
import { SharedLocks } from '../testing/shared-locks.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Two tabs on one device; the first has halted the only file of what it sends, and the second waits. */
async function haltedInFirst(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.parse('2026-11-22T02:00:00.000Z') });
  const world = new FilingServer(() => 'none');
  const disk = new SharedDisk();
  const locks = new SharedLocks();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 60; turn += 1) await nextTurn();
  };
  const open = async (): Promise<FilingTab> => {
    const tab = new FilingTab({
      store: disk.open(nextTurn),
      client: world.client(nextTurn),
      find: world.find(nextTurn),
      locks: locks.open().locks,
      onSend: () => undefined,
    });
    t.after(() => tab.host.disconnect());
    await settle();
    return tab;
  };
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 500) {
      t.mock.timers.tick(500);
      await settle();
    }
  };
  /** Hashing takes its own time, which no clock of a test knows. */
  const passUntil = async (isSo: () => boolean): Promise<void> => {
    for (let steps = 0; steps < 1_000 && !isSo(); steps += 1) await pass(500);
  };
  const first = await open();
  first.type('jalan berlubang');
  await first.addFile('foto');
  void first.send();
  while (!first.isUploading) await nextTurn();
  first.press('pauseFile');
  await settle();
  const second = await open();
  await pass(1_000);
  const texts = (): string[] => world.filed.map(({ text }) => text);
  return { first, second, settle, pass, passUntil, texts, disk };
}

test('OUT-2: whoever has halted every file can go back to writing, and what they then send is filed once', async (t) => {
  const { first, settle, passUntil, texts } = await haltedInFirst(t);
  assert.ok(await first.flow.takeBack());
  await settle();
  first.type('di depan pasar');
  void first.send();
  await passUntil(() => first.submit.state.kind === 'sent');
  assert.equal(first.submit.state.kind, 'sent');
  assert.deepEqual(texts(), ['jalan berlubang di depan pasar']);
});

test('a tab that waits shows what another has halted, and can take it back: the other lets go', async (t) => {
  const { first, second, settle, pass, passUntil, texts } = await haltedInFirst(t);
  assert.deepEqual(second.submit.state.kind === 'sending' && second.submit.state.files.map(({ state }) => state), ['paused']);
  assert.ok(await second.flow.takeBack());
  await settle();
  second.type('di depan pasar');
  await pass(5_000);
  await passUntil(() => first.submit.state.kind === 'idle');
  assert.equal(first.submit.state.kind, 'idle', 'the first is a form again');
  assert.equal(first.field.text, 'jalan berlubang di depan pasar');
  await second.send();
  await passUntil(() => texts().length > 0);
  await pass(20_000);
  assert.deepEqual(texts(), ['jalan berlubang di depan pasar']);
});

test('what was withdrawn while every file was halted is on no device and is never filed', async (t) => {
  const { first, second, pass, texts, disk } = await haltedInFirst(t);
  second.host.disconnect();
  assert.ok(await first.submit.withdraw());
  await first.startOver();
  await pass(30_000);
  assert.deepEqual(texts(), []);
  assert.equal(disk.records.size, 0);
});

test('what goes out can’t be taken back, also when it was halted a moment ago', async (t) => {
  const { first, passUntil, texts } = await haltedInFirst(t);
  first.press('resumeFile');
  while (first.mayWithdraw) await nextTurn();
  await nextTurn();
  assert.equal(await first.flow.takeBack(), false);
  await passUntil(() => texts().length > 0);
  assert.deepEqual(texts(), ['jalan berlubang']);
});
