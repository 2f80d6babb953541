import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskClient } from '../desk-client.ts';
import { CodedError } from '../testing/coded-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { sampleSummary } from '../testing/sample-case.ts';
import { QueueController } from './queue-controller.ts';

function queue(listCases: DeskClient['listCases']): { controller: QueueController; errors: string[] } {
  const errors: string[] = [];
  const controller = new QueueController(new FakeHost(), { client: () => ({ listCases }), now: () => new Date(0), onError: (code) => errors.push(code) });
  return { controller, errors };
}

test('shows the cases in the order in which the server gives them', async () => {
  const { controller } = queue(async () => ({ cases: [sampleSummary(3), sampleSummary(1)], nextCursor: null }));
  await controller.load();
  assert.equal(controller.state.kind, 'ready');
  assert.deepEqual(
    controller.state.cases.map(({ caseId }) => caseId.slice(-1)),
    ['3', '1'],
  );
});

test('asks for the next page with the cursor and lists no case twice', async () => {
  const asked: unknown[] = [];
  const { controller } = queue(async (call) => {
    asked.push(call?.query);
    return call?.query?.cursor === undefined
      ? { cases: [sampleSummary(1), sampleSummary(2)], nextCursor: 'next' }
      : { cases: [sampleSummary(2), sampleSummary(3)], nextCursor: null };
  });
  await controller.setFilter({ state: 'received' });
  await controller.loadMore();
  assert.deepEqual(asked, [{ state: 'received' }, { state: 'received', cursor: 'next' }]);
  assert.equal(controller.state.kind, 'ready');
  assert.equal(controller.state.cases.length, 3);
  assert.equal(controller.state.nextCursor, null);
});

test('keeps the list when a reload fails, and says why', async () => {
  let isBroken = false;
  const { controller, errors } = queue(async () => {
    if (isBroken) throw new CodedError('network');
    return { cases: [sampleSummary(1)], nextCursor: null };
  });
  await controller.load();
  isBroken = true;
  await controller.load();
  assert.deepEqual({ ...controller.state, cases: [] }, { kind: 'ready', cases: [], nextCursor: null, pending: null, code: 'network' });
  assert.deepEqual(errors, ['network']);
});

test('drops the answer to a filter that has been changed meanwhile', async () => {
  const waiting: (() => void)[] = [];
  const { controller } = queue(async (call) => {
    const isFirst = call?.query?.state === 'received';
    if (isFirst) await new Promise<void>((resolve) => waiting.push(resolve));
    return { cases: [sampleSummary(isFirst ? 1 : 2)], nextCursor: null };
  });
  const first = controller.setFilter({ state: 'received' });
  await controller.setFilter({ state: 'verified' });
  for (const go of waiting) go();
  await first;
  assert.equal(controller.state.kind, 'ready');
  assert.deepEqual(
    controller.state.cases.map(({ caseId }) => caseId.slice(-1)),
    ['2'],
  );
});

test('forgets every case when somebody signs out', async () => {
  const { controller } = queue(async () => ({ cases: [sampleSummary(1)], nextCursor: null }));
  await controller.setFilter({ search: 'lubang' });
  controller.forget();
  assert.deepEqual(controller.state, { kind: 'loading' });
  assert.deepEqual(controller.filter, {});
});

test('changes the one line and keeps the reader’s place when several pages are open', async () => {
  let calls = 0;
  const { controller } = queue(async (call) => {
    calls += 1;
    return call?.query?.cursor === undefined ? { cases: [sampleSummary(1)], nextCursor: 'next' } : { cases: [sampleSummary(2)], nextCursor: null };
  });
  await controller.load();
  await controller.loadMore();
  await controller.noteChange(sampleSummary(2, { state: 'resolved' }));
  assert.equal(calls, 2);
  assert.equal(controller.state.kind, 'ready');
  assert.deepEqual(
    controller.state.cases.map(({ state }) => state),
    ['in-progress', 'resolved'],
  );
});
