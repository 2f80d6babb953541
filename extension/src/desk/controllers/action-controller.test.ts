import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { CodedError } from '../testing/coded-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { sampleCase } from '../testing/sample-case.ts';
import { ActionController } from './action-controller.ts';

interface Seen {
  readonly changed: DeskCase[];
  readonly errors: string[];
  reloads: number;
}

function action(): { controller: ActionController; seen: Seen } {
  const seen: Seen = { changed: [], errors: [], reloads: 0 };
  let ids = 0;
  const host = new FakeHost();
  const controller = new ActionController(host, {
    randomId: () => `00000000-0000-4000-9000-00000000000${(ids += 1)}`,
    onChanged: (changed) => seen.changed.push(changed),
    reload: async () => {
      seen.reloads += 1;
    },
    onError: (code) => seen.errors.push(code),
  });
  host.connect();
  return { controller, seen };
}

test('hands on the case that the server answers with', async () => {
  const { controller, seen } = action();
  assert.equal(await controller.run({ body: { text: 'a' }, send: async () => sampleCase({ version: 4 }) }), null);
  assert.equal(seen.changed[0]?.version, 4);
  assert.deepEqual(controller.state, { kind: 'idle' });
});

test('sends the same words again under the same key, and other words under another', async () => {
  const { controller } = action();
  const keys: string[] = [];
  const send = async ({ idempotencyKey }: { idempotencyKey: string }): Promise<DeskCase> => {
    keys.push(idempotencyKey);
    throw new CodedError('network');
  };
  await controller.run({ body: { text: 'a' }, send });
  await controller.run({ body: { text: 'a' }, send });
  await controller.run({ body: { text: 'b' }, send });
  assert.deepEqual(
    keys.map((key) => key.at(-1)),
    ['1', '1', '2'],
  );
});

test('loads the case again when somebody else was first, and says so instead of failing', async () => {
  const { controller, seen } = action();
  const send = async (): Promise<DeskCase> => {
    throw new CodedError('stale-version');
  };
  assert.equal(await controller.run({ body: {}, send }), 'stale-version');
  assert.equal(seen.reloads, 1);
  assert.deepEqual(controller.state, { kind: 'stale' });
  assert.deepEqual(seen.errors, []);
});

test('reports a lost session and keeps its own state', async () => {
  const { controller, seen } = action();
  const send = async (): Promise<DeskCase> => {
    throw new CodedError('session-expired');
  };
  await controller.run({ body: {}, send });
  assert.deepEqual(seen.errors, ['session-expired']);
  assert.deepEqual(controller.state, { kind: 'failed', code: 'session-expired' });
});

test('does not send twice while the first is under way', async () => {
  const { controller } = action();
  let sent = 0;
  let finish: (changed: DeskCase) => void = () => undefined;
  const send = (): Promise<DeskCase> => {
    sent += 1;
    return new Promise((resolve) => {
      finish = resolve;
    });
  };
  const first = controller.run({ body: {}, send });
  assert.equal(await controller.run({ body: {}, send }), 'still-running');
  finish(sampleCase());
  await first;
  assert.equal(sent, 1);
});
