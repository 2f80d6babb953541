import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashTrackingCode } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { FakeHost } from '../testing/fake-host.ts';
import { NewCodeController } from './new-code-controller.ts';

const ids = makeIds();

interface Asked {
  readonly idempotencyKey: string;
  readonly body: { readonly complaintNumber: string; readonly contact: object; readonly trackingCodeHash: string };
}

function setUp(answers: (() => Promise<unknown>)[] = []): { request: NewCodeController; asked: Asked[] } {
  const asked: Asked[] = [];
  const request = new NewCodeController(new FakeHost(), {
    ask: (input) => {
      asked.push(input);
      return (answers.shift() ?? ((): Promise<void> => Promise.resolve()))();
    },
    makeCode: ids.trackingCode,
    makeKey: ids.idempotencyKey,
    hash: hashTrackingCode,
  });
  return { request, asked };
}

test('makes the new code here, sends its hash, and shows the mark that is compared', async () => {
  const { request, asked } = setUp();
  request.set({ complaintNumber: ' 2026-7k3m9q ', contact: ' 0812 0000 0000 ' });
  await request.ask();
  const { state } = request;
  assert.ok(state.kind === 'asked');
  const hash = await hashTrackingCode(state.code);
  assert.deepEqual(asked[0]?.body, { complaintNumber: '2026-7K3M9Q', contact: { kind: 'whatsapp', value: '0812 0000 0000' }, trackingCodeHash: hash });
  assert.equal(state.mark, hash.slice(0, 6).toUpperCase());
  assert.ok(!JSON.stringify(asked).includes(state.code));
});

test('asks nobody before number and contact are there', async () => {
  const { request, asked } = setUp();
  request.set({ complaintNumber: '2026' });
  await request.ask();
  assert.deepEqual(request.state, { kind: 'missing', field: 'number' });
  request.set({ complaintNumber: '2026-7K3M9Q' });
  await request.ask();
  assert.deepEqual(request.state, { kind: 'missing', field: 'contact' });
  assert.equal(asked.length, 0);
});

test('a further try asks for the same code, other words for another', async () => {
  const fail = (): Promise<never> => Promise.reject(Object.assign(new Error('x'), { code: 'network' }));
  const { request, asked } = setUp([fail, fail]);
  request.set({ complaintNumber: '2026-7K3M9Q', contact: '0812' });
  await request.ask();
  assert.deepEqual(request.state, { kind: 'failed', code: 'network' });
  await request.ask();
  request.set({ contact: '0813' });
  await request.ask();
  const [first, second, third] = asked.map(({ idempotencyKey, body }) => idempotencyKey + body.trackingCodeHash);
  assert.equal(first, second);
  assert.notEqual(second, third);
});
