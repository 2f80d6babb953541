import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeHost } from '../testing/fake-host.ts';
import { AccountsController, type AccountsLists } from './accounts-controller.ts';

const empty: AccountsLists = { own: [], all: [], emergencyNumbers: [] };

interface Rig {
  readonly controller: AccountsController;
  readonly host: FakeHost;
  readonly page: EventTarget;
  readonly answers: (() => Promise<AccountsLists>)[];
  readonly failures: unknown[];
}

function rig(...answers: (() => Promise<AccountsLists>)[]): Rig {
  const host = new FakeHost();
  const page = new EventTarget();
  const failures: unknown[] = [];
  const load = (): Promise<AccountsLists> => (answers.shift() ?? (() => Promise.reject(new Error('asked too often'))))();
  const controller = new AccountsController(host, { load, page, onFailed: (error) => failures.push(error) });
  host.connect();
  return { controller, host, page, answers, failures };
}

const down = (): Promise<AccountsLists> => Promise.reject(new Error('down'));
const given =
  (lists = empty) =>
  (): Promise<AccountsLists> =>
    Promise.resolve(lists);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('says that nothing could be loaded, and loads when the line is back', async () => {
  const { controller, page, failures } = rig(down, given());
  await controller.load();
  assert.equal(controller.state.kind, 'failed');
  assert.equal(failures.length, 1);
  page.dispatchEvent(new Event('online'));
  await settled();
  assert.deepEqual(controller.state, { kind: 'ready', own: [], all: [], emergencyNumbers: [], isOld: false });
});

test('keeps what was loaded when the line goes down or the next load fails', async () => {
  const { controller, page, failures } = rig(given(), down, given());
  await controller.load();
  page.dispatchEvent(new Event('offline'));
  assert.deepEqual(controller.state, { kind: 'ready', own: [], all: [], emergencyNumbers: [], isOld: true });
  await controller.load();
  assert.deepEqual(controller.state, { kind: 'ready', own: [], all: [], emergencyNumbers: [], isOld: true });
  assert.deepEqual(failures, []);
  await controller.load();
  assert.equal(controller.state.kind === 'ready' && controller.state.isOld, false);
});

test('an answer that comes after a later one, or after the element went, changes nothing', async () => {
  let answerLate: (lists: AccountsLists) => void = () => undefined;
  const late = new Promise<AccountsLists>((resolve) => (answerLate = resolve));
  const { controller, host } = rig(() => late, given(), down);
  const first = controller.load();
  await controller.load();
  const { state } = controller;
  answerLate({ own: [], all: [], emergencyNumbers: [] });
  await first;
  assert.equal(controller.state, state);
  const last = controller.load();
  host.disconnect();
  await last;
  assert.equal(controller.state, state);
});

test('listens to nothing once the element is gone', async () => {
  const { controller, host, page, answers } = rig(given(), given());
  await controller.load();
  host.disconnect();
  page.dispatchEvent(new Event('online'));
  await settled();
  assert.equal(answers.length, 1);
});

test('taken out before the list came and put back, it is asked for again', async () => {
  const { controller, host } = rig(() => new Promise(() => undefined), given());
  void controller.load();
  host.disconnect();
  host.connect();
  await settled();
  assert.equal(controller.state.kind, 'ready');
});

test('says that it asks anew once the line is back, and not because it was put back in its place', async () => {
  const host = new FakeHost();
  const page = new EventTarget();
  const asked: boolean[] = [];
  const load = (isAnew: boolean): Promise<AccountsLists> => {
    asked.push(isAnew);
    return down();
  };
  const controller = new AccountsController(host, { load, page });
  host.connect();
  await controller.load();
  host.disconnect();
  host.connect();
  page.dispatchEvent(new Event('online'));
  await settled();
  assert.deepEqual(asked, [false, false, true]);
});
