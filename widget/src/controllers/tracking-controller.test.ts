import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIds, newDraftFile } from '@kotak-aduan/api-client/drafts';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { FakeHost } from '../testing/fake-host.ts';
import { TrackingController, type TrackingApi } from './tracking-controller.ts';

const ids = makeIds();
// Only what the controller hands on.
const tracked = { complaintNumber: '2026-7K3M9Q', canReply: true } as unknown as TrackedCase;

const failure = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

type Reply = Parameters<TrackingApi['createCitizenReply']>[0];

function setUp(changes: Partial<TrackingApi> = {}): { tracking: TrackingController; replies: Reply[]; asked: string[] } {
  const replies: Reply[] = [];
  const asked: string[] = [];
  const api: TrackingApi = {
    openTracking: ({ body }) => {
      asked.push(body.trackingCode);
      return Promise.resolve({ token: 'token', case: tracked });
    },
    getTrackedCase: () => Promise.resolve(tracked),
    createCitizenReply: (input) => {
      replies.push(input);
      return Promise.resolve(tracked);
    },
    createUpload: ({ query }) =>
      Promise.resolve({ uploadId: ids.fileId() as never, sha256: query.sha256, mediaType: 'image/jpeg', sizeBytes: 1, expiresAt: '2026-11-23T00:00:00.000Z' }),
    ...changes,
  };
  return { tracking: new TrackingController(new FakeHost(), { api, makeKey: ids.idempotencyKey, language: () => 'id' }), replies, asked };
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

test('sends a reply with its photos', async () => {
  const { tracking, replies } = setUp();
  await tracking.open(ids.trackingCode());
  tracking.setReplyText(' sudah bagus ');
  await tracking.setFiles([await newDraftFile({ name: 'a.jpg', mediaType: 'image/jpeg', bytes: new ArrayBuffer(2) })]);
  await tracking.sendReply();
  assert.equal(tracking.replyState.kind, 'sent');
  assert.equal(replies[0]?.body.text, 'sudah bagus');
  assert.equal(replies[0]?.body.attachments.length, 1);
  assert.equal(tracking.replyText, '');
  assert.equal(tracking.files.length, 0);
});

test('a reply that failed is kept, and its retry is the same reply', async () => {
  const keys: string[] = [];
  const { tracking } = setUp({
    createCitizenReply: ({ idempotencyKey }) => {
      keys.push(idempotencyKey);
      return keys.length === 1 ? failure('network') : Promise.resolve(tracked);
    },
  });
  await tracking.open(ids.trackingCode());
  tracking.setReplyText('masih rusak');
  await tracking.sendReply();
  assert.deepEqual(tracking.replyState, { kind: 'failed', code: 'network' });
  assert.equal(tracking.replyText, 'masih rusak');
  await tracking.sendReply();
  assert.equal(tracking.replyState.kind, 'sent');
  assert.equal(keys[0], keys[1]);
});

test('after fifteen minutes it asks for the code again and keeps the reply', async () => {
  const { tracking } = setUp({ createCitizenReply: () => failure('session-expired') });
  await tracking.open(ids.trackingCode());
  tracking.setReplyText('masih rusak');
  await tracking.sendReply();
  assert.deepEqual(tracking.state, { kind: 'asking', problem: { kind: 'session-over' } });
  assert.equal(tracking.replyText, 'masih rusak');
});

test('asks for words before it sends a reply', async () => {
  const { tracking, replies } = setUp();
  await tracking.open(ids.trackingCode());
  await tracking.sendReply();
  assert.equal(tracking.replyState.kind, 'empty');
  assert.equal(replies.length, 0);
});

test('forgets the case when the element leaves the page', async () => {
  const { tracking } = setUp();
  await tracking.open(ids.trackingCode());
  tracking.hostDisconnected();
  assert.equal(tracking.state.kind, 'asking');
});
