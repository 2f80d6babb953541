import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryDraftStore, newDraft, newDraftFile, type Draft, type StoredStatus } from '@kotak-aduan/api-client/drafts';
import { queueDraft } from '@kotak-aduan/api-client/outbox';
import { sha256Schema, uploadIdSchema } from '@kotak-aduan/api-client/schemas';
import { makeClipFields } from '../clip/clip-fields.ts';
import { sampleClip, sampleReceipt } from '../testing/sample-clip.ts';
import { requeueSignedOut } from './requeue-signed-out.ts';
import { reviveOrphans } from './revive-orphans.ts';
import { type ClipClient, sendClip } from './send-clip.ts';

class ServerSays extends Error {
  readonly code: string;
  readonly isRetryable: boolean;
  constructor(code: string, isRetryable: boolean) {
    super(code);
    this.code = code;
    this.isRetryable = isRetryable;
  }
}

async function makeQueued() {
  const store = new MemoryDraftStore();
  const file = await newDraftFile({ name: 'tangkapan-layar.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2]).buffer });
  const draft = queueDraft({ draft: { ...newDraft({ purpose: 'clip', fields: makeClipFields(sampleClip(), null) }), files: [file] } });
  await store.save(draft);
  return { store, draft };
}

function makeClient(createClip: () => Promise<typeof sampleReceipt>) {
  const calls: string[] = [];
  const client: ClipClient = {
    createClipFile: async () => {
      calls.push('upload');
      return {
        uploadId: uploadIdSchema.parse('00000000-0000-4000-8000-000000000009'),
        sha256: sha256Schema.parse('0'.repeat(64)),
        mediaType: 'image/png',
        sizeBytes: 2,
        expiresAt: '2026-11-23T02:00:00.000Z',
      };
    },
    createEvidence: async () => {
      throw new TypeError('no proof is sent here');
    },
    createClip: async ({ body }) => {
      calls.push(`clip with ${body.attachments.length}`);
      return createClip();
    },
    joinClip: async ({ params, body, idempotencyKey }) => {
      calls.push(`join ${params.complaintNumber} with ${body.attachments.length} by ${idempotencyKey}`);
      return { ...(await createClip()), isJoined: true };
    },
  };
  return { client, calls };
}

test('files go first, then the clip; afterwards the draft keeps its receipt and no words', async () => {
  const { store, draft } = await makeQueued();
  const { client, calls } = makeClient(async () => sampleReceipt);
  await sendClip({ draft, store, client, isSignedIn: true });
  assert.deepEqual(calls, ['upload', 'clip with 1']);
  const kept = await store.load(draft.draftId);
  assert.deepEqual(kept?.status, { kind: 'sent', receipt: sampleReceipt });
  assert.equal(kept?.fields, null);
});

test('a draft that joins a case goes there under one key, however often it is tried, and files nothing', async () => {
  const { store, draft } = await makeQueued();
  const joining = { ...draft, fields: { ...draft.fields, joinTo: sampleReceipt.complaintNumber } };
  await store.save(joining);
  let tries = 0;
  const { client, calls } = makeClient(async () => {
    tries += 1;
    if (tries === 1) throw new ServerSays('unavailable', true);
    return sampleReceipt;
  });
  await assert.rejects(sendClip({ draft: joining, store, client, isSignedIn: true }));
  const waiting = await store.load(draft.draftId);
  assert.equal(waiting?.status.kind, 'queued');
  assert.ok(waiting);
  await sendClip({ draft: waiting, store, client, isSignedIn: true });
  const join = `join ${sampleReceipt.complaintNumber} with 1 by ${draft.idempotencyKey}`;
  assert.deepEqual(calls, ['upload', join, join]);
  assert.deepEqual((await store.load(draft.draftId))?.status, { kind: 'sent', receipt: { ...sampleReceipt, isJoined: true } });
});

test('a server that takes 45 seconds to its first byte is waited for', async () => {
  const { store, draft } = await makeQueued();
  const { client } = makeClient(async () => sampleReceipt);
  let patienceMs = 0;
  const slow: ClipClient = {
    ...client,
    createClip: (input) => {
      patienceMs = input.timeoutMs ?? 0;
      return client.createClip(input);
    },
  };
  await sendClip({ draft, store, client: slow, isSignedIn: true });
  assert.ok(patienceMs > 90_000, `${patienceMs} ms`);
});

test('without a session not one byte goes out, and a sign-in brings the draft back to the queue', async () => {
  const { store, draft } = await makeQueued();
  const { client, calls } = makeClient(async () => sampleReceipt);
  await assert.rejects(sendClip({ draft, store, client, isSignedIn: false }), { code: 'signed-out' });
  assert.deepEqual(calls, []);
  assert.deepEqual((await store.load(draft.draftId))?.status, { kind: 'failed', attempt: 1, code: 'signed-out' });
  assert.equal(await requeueSignedOut(store), 1);
  assert.equal((await store.load(draft.draftId))?.status.kind, 'queued');
});

test('a session that expires while sending leaves the draft whole and waiting for a sign-in', async () => {
  const { store, draft } = await makeQueued();
  const { client } = makeClient(() => Promise.reject(new ServerSays('session-expired', false)));
  let lost = 0;
  const onSessionLost = async (): Promise<void> => void (lost += 1);
  await assert.rejects(sendClip({ draft, store, client, isSignedIn: true, onSessionLost }), { code: 'session-expired' });
  assert.equal(lost, 1);
  const kept = await store.load<typeof draft.fields>(draft.draftId);
  assert.deepEqual(kept?.fields, draft.fields);
  assert.equal(kept?.idempotencyKey, draft.idempotencyKey);
  assert.equal(await requeueSignedOut(store), 1);
});

test('a server that is down leaves the draft queued under the same key', async () => {
  const { store, draft } = await makeQueued();
  const { client } = makeClient(() => Promise.reject(new ServerSays('network', true)));
  await assert.rejects(sendClip({ draft, store, client, isSignedIn: true }));
  const kept = await store.load(draft.draftId);
  assert.equal(kept?.status.kind, 'queued');
  assert.equal(kept?.idempotencyKey, draft.idempotencyKey);
});

test('a draft that nobody sends any more is due at once, one that somebody sends is left alone', async () => {
  const { store, draft } = await makeQueued();
  const sending = { ...draft, status: { kind: 'sending', attempt: 1, startedAt: '2026-11-22T02:00:00.000Z' } } as const;
  await store.save(sending);
  await reviveOrphans(store, async () => [`kotak-aduan:draft:${draft.draftId}`]);
  assert.equal((await store.load(draft.draftId))?.status.kind, 'sending');
  await reviveOrphans(store, async () => []);
  assert.equal((await store.load(draft.draftId))?.status.kind, 'queued');
});

/** Another page sends the draft between the look and the write. */
class SentMeanwhile extends MemoryDraftStore {
  override async saveIf(draft: Draft, mayReplace: (stored: StoredStatus | null) => boolean): Promise<boolean> {
    await this.save({ ...draft, fields: null, files: [], status: { kind: 'sent', receipt: sampleReceipt } });
    return super.saveIf(draft, mayReplace);
  }
}

test('what another page has sent between the look and the write is not queued again', async () => {
  const { draft } = await makeQueued();
  const store = new SentMeanwhile();
  await store.save({ ...draft, status: { kind: 'failed', attempt: 1, code: 'signed-out' } });
  assert.equal(await requeueSignedOut(store), 0);
  assert.equal((await store.load(draft.draftId))?.status.kind, 'sent');
  await store.save({ ...draft, status: { kind: 'sending', attempt: 1, startedAt: '2026-11-22T02:00:00.000Z' } });
  await reviveOrphans(store, async () => []);
  assert.equal((await store.load(draft.draftId))?.status.kind, 'sent');
});

test('what failed for another reason is not sent again behind somebody’s back', async () => {
  const { store, draft } = await makeQueued();
  await store.save({ ...draft, status: { kind: 'failed', attempt: 1, code: 'invalid-input' } });
  assert.equal(await requeueSignedOut(store), 0);
});

test('a clip whose evidence the server refused stays whole here, and the next press sends every byte anew', async () => {
  const { store, draft } = await makeQueued();
  const refusing = makeClient(() => Promise.reject(new ServerSays('evidence-changed', false)));
  await assert.rejects(sendClip({ draft, store, client: refusing.client, isSignedIn: true }), { code: 'evidence-changed' });
  const kept = await store.load<typeof draft.fields>(draft.draftId);
  assert.deepEqual(kept?.status, { kind: 'failed', attempt: 1, code: 'evidence-changed' });
  assert.deepEqual([kept?.fields, kept?.files[0]?.bytes, kept?.files[0]?.uploadId], [draft.fields, draft.files[0]?.bytes, null]);
  assert.notEqual(kept?.files[0]?.uploadKey, draft.files[0]?.uploadKey);
  assert.notEqual(kept?.idempotencyKey, draft.idempotencyKey);
  const taking = makeClient(async () => sampleReceipt);
  const again = queueDraft({ draft: kept ?? draft });
  await store.save(again);
  await sendClip({ draft: again, store, client: taking.client, isSignedIn: true });
  assert.deepEqual(taking.calls, ['upload', 'clip with 1']);
});
