import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { FakeHost } from '../testing/fake-host.ts';
import { TrackingController, type TrackingApi } from './tracking-controller.ts';

const ids = makeIds();
// Only what the controller hands on.
const tracked = { complaintNumber: '2026-7K3M9Q', canReply: true } as unknown as TrackedCase;

const failure = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

function setUp(changes: Partial<TrackingApi> = {}): { tracking: TrackingController; asked: string[] } {
  const asked: string[] = [];
  const api: TrackingApi = {
    openTracking: ({ body }) => {
      asked.push(body.trackingCode);
      return Promise.resolve({ token: 'token', case: tracked });
    },
    getTrackedCase: () => Promise.resolve(tracked),
    getOwnData: () => failure('internal'),
    ...changes,
  };
  return { tracking: new TrackingController(new FakeHost(), api), asked };
}

test('opens a code however it was typed', async () => {
  const { tracking, asked } = setUp();
  const code = ids.trackingCode();
  await tracking.open(` ${formatTrackingCode(code).toLowerCase()} `);
  assert.equal(tracking.state.kind, 'open');
  assert.deepEqual(asked, [code]);
});

test('says what is wrong with a code without asking anybody', async () => {
  const { tracking, asked } = setUp();
  const code = ids.trackingCode();
  for (const [typed, problem] of [
    ['', { kind: 'empty' }],
    ['ABC', { kind: 'length', typed: 3 }],
    [code.slice(0, 23) + (code.endsWith('Z') ? 'Y' : 'Z'), { kind: 'typo' }],
  ] as const) {
    await tracking.open(typed);
    assert.deepEqual(tracking.state, { kind: 'asking', problem });
  }
  assert.deepEqual(asked, []);
});

test('a code that the server does not know is a sentence, not an exception', async () => {
  const { tracking } = setUp({ openTracking: () => failure('wrong-tracking-code') });
  await tracking.open(ids.trackingCode());
  assert.deepEqual(tracking.state, { kind: 'asking', problem: { kind: 'error', code: 'wrong-tracking-code' } });
});

test('when the time is up and not even the code gives more of it, it asks for the code again and has forgotten it', async () => {
  const { tracking } = setUp();
  await tracking.open(ids.trackingCode());
  assert.equal(await tracking.change(() => failure('session-expired')), 'session-expired');
  assert.deepEqual(tracking.state, { kind: 'asking', problem: { kind: 'session-over' } });
  assert.equal(tracking.code, null);
});

test('a code that opened the complaint and opens nothing any more was replaced; where that can’t be asked, or the complaint is gone, nobody says so', async () => {
  for (const [ended, answered, kind] of [
    ['session-expired', 'wrong-tracking-code', 'code-replaced'],
    ['session-expired', 'network', 'session-over'],
    ['unauthenticated', 'wrong-tracking-code', 'session-over'],
  ] as const) {
    let isOpened = false;
    const { tracking } = setUp({
      openTracking: () => {
        if (isOpened) return failure(answered);
        isOpened = true;
        return Promise.resolve({ token: 'token', case: tracked });
      },
    });
    await tracking.open(ids.trackingCode());
    await tracking.change(() => failure(ended));
    assert.deepEqual(tracking.state, { kind: 'asking', problem: { kind } });
    assert.equal(tracking.code, null);
  }
});

test('when the time is up while somebody writes, what they send goes through all the same, without asking for the code again', async () => {
  const { tracking } = setUp();
  await tracking.open(ids.trackingCode());
  let isOver = true;
  const problem = await tracking.change(() => {
    if (!isOver) return Promise.resolve(tracked);
    isOver = false;
    return failure('session-expired');
  });
  assert.equal(problem, null);
  assert.equal(tracking.state.kind, 'open');
});

test('where the case has moved on meanwhile, it is shown as it is now beside what went wrong', async () => {
  const later = { ...tracked, state: 'closed' };
  const { tracking } = setUp({ getTrackedCase: () => Promise.resolve(later as TrackedCase) });
  await tracking.open(ids.trackingCode());
  assert.equal(await tracking.change(() => failure('illegal-transition')), 'illegal-transition');
  assert.equal(tracking.state.kind === 'open' && tracking.state.case, later);
});

test('an answer that comes after the complaint was closed opens it to nobody', async () => {
  const { tracking } = setUp();
  await tracking.open(ids.trackingCode());
  let answer = (_case: TrackedCase): void => undefined;
  const changing = tracking.change(() => new Promise((resolve) => (answer = resolve)));
  tracking.close();
  answer(tracked);
  assert.equal(await changing, null);
  assert.equal(tracking.state.kind, 'asking');
});

test('forgets the case when the element leaves the page', async () => {
  const { tracking } = setUp();
  await tracking.open(ids.trackingCode());
  tracking.hostDisconnected();
  assert.equal(tracking.state.kind, 'asking');
});
