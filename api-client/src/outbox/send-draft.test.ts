import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../drafts/draft.ts';
import { MemoryDraftStore } from '../drafts/memory-draft-store.ts';
import { newDraftFile } from '../drafts/new-draft-file.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { hasCode } from '../errors/has-code.ts';
import { NetworkError } from '../errors/network-error.ts';
import { ServerError } from '../errors/server-error.ts';
import { StorageFullError } from '../errors/storage-full-error.ts';
import type { ErrorCode } from '../schemas/error.ts';
import { exampleComplaintFields, exampleReceipt, exampleSha256, exampleUpload } from '../testing/examples.ts';
import { randomUuid } from '../random-uuid.ts';
import type { FilingClient } from './file-draft.ts';
import { queueDraft } from './queue-draft.ts';
import { sendDraft } from './send-draft.ts';
import type { FileProgress, SendProgress } from './send-progress.ts';
import type { OpenChannel, PressChannel } from './share-presses.ts';
import { UploadControl } from './upload-control.ts';
import type { Locks } from './with-lock.ts';

const now = (): number => Date.parse('2026-11-22T02:00:00.000Z');
const receipt = exampleReceipt(exampleSha256);
const bytesOf = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

async function queuedWithPhotos(count = 2): Promise<Draft> {
  const files = await Promise.all(
    Array.from({ length: count }, (_, index) => newDraftFile({ name: `${index}.jpg`, mediaType: 'image/jpeg', bytes: bytesOf(index, 1, 2) })),
  );
  return queueDraft({ draft: { ...newDraft({ purpose: 'complaint', fields: exampleComplaintFields, now }), files }, now });
}

type Uploads = Parameters<FilingClient['createUpload']>[0][];
type Filings = Parameters<FilingClient['createComplaint']>[0][];

/** A client that keeps what it was asked; `fail` throws where a call is to fail. */
function fakeClient(fail: (call: 'upload' | 'file', count: number) => void = () => undefined): { client: FilingClient; uploads: Uploads; filings: Filings } {
  const uploads: Uploads = [];
  const filings: Filings = [];
  const client: FilingClient = {
    createUpload: async (input) => {
      uploads.push(input);
      fail('upload', uploads.length);
      return exampleUpload(randomUuid(), input.query.sha256);
    },
    createComplaint: async (input) => {
      filings.push(input);
      fail('file', filings.length);
      return receipt;
    },
  };
  return { client, uploads, filings };
}

const refusal = (code: ErrorCode): ServerError => new ServerError({ message: 'no', code, status: 0, requestId: 'r' });
const options = { now, random: () => 1, locks: null };

test('uploads each photo, then files, and keeps only receipt and tracking code', async () => {
  const store = new MemoryDraftStore();
  const { client, uploads, filings } = fakeClient();
  const draft = await queuedWithPhotos();
  assert.equal(await sendDraft({ ...options, client, draft, store }), receipt);
  assert.deepEqual(
    uploads.map(({ idempotencyKey }) => idempotencyKey),
    draft.files.map(({ uploadKey }) => uploadKey),
  );
  assert.equal(filings.length, 1);
  assert.equal(filings[0]?.idempotencyKey, draft.idempotencyKey);
  assert.deepEqual(
    filings[0]?.body.attachments.map(({ sha256 }) => sha256),
    draft.files.map(({ sha256 }) => sha256),
  );
  const kept = await store.load(draft.draftId);
  assert.deepEqual(kept, { ...draft, fields: null, files: [], idempotencyKey: null, status: { kind: 'sent', receipt } });
});

test('sends the hash of the tracking code and never the code', async () => {
  const { client, filings } = fakeClient();
  const draft = await queuedWithPhotos(0);
  await sendDraft({ ...options, client, draft, store: new MemoryDraftStore() });
  const sent = JSON.stringify(filings);
  assert.ok(draft.trackingCode !== null && !sent.includes(draft.trackingCode));
  assert.match(filings[0]?.body.trackingCodeHash ?? '', /^[0-9a-f]{64}$/);
});

test('goes on where it stopped: a photo that arrived is not sent again, and all keys stay', async () => {
  const store = new MemoryDraftStore();
  const draft = await queuedWithPhotos();
  const broken = fakeClient((call, count) => {
    if (call === 'upload' && count === 2) throw new NetworkError({ message: 'cut' });
  });
  await assert.rejects(sendDraft({ ...options, client: broken.client, draft, store }), (error) => hasCode(error, 'network'));
  const waiting = await store.load(draft.draftId);
  assert.deepEqual(waiting?.status, { kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:05.000Z', code: 'network' });
  assert.ok(waiting);
  const whole = fakeClient();
  await sendDraft({ ...options, client: whole.client, draft: waiting, store });
  assert.deepEqual(
    whole.uploads.map(({ idempotencyKey }) => idempotencyKey),
    [draft.files[1]?.uploadKey],
  );
  assert.equal(whole.filings[0]?.idempotencyKey, draft.idempotencyKey);
});

test('files the very same body under the very same key after a lost answer', async () => {
  const store = new MemoryDraftStore();
  const draft = await queuedWithPhotos(1);
  const { client, filings } = fakeClient((call, count) => {
    if (call === 'file' && count === 1) throw new NetworkError({ message: 'answer lost' });
  });
  await assert.rejects(sendDraft({ ...options, client, draft, store }));
  await sendDraft({ ...options, client, draft, store });
  assert.equal(JSON.stringify(filings[0]?.body), JSON.stringify(filings[1]?.body));
  assert.equal(filings[0]?.idempotencyKey, filings[1]?.idempotencyKey);
});

test('gives the receipt again for what another tab has sent', async () => {
  const store = new MemoryDraftStore();
  const draft = await queuedWithPhotos(0);
  const { client, filings } = fakeClient();
  await sendDraft({ ...options, client, draft, store });
  assert.equal(await sendDraft({ ...options, client, draft, store }), receipt);
  assert.equal(filings.length, 1);
});

test('parks what a retry can’t mend, with everything still there', async () => {
  const store = new MemoryDraftStore();
  const draft = await queuedWithPhotos(1);
  const { client } = fakeClient((call) => {
    if (call === 'file') throw refusal('invalid-input');
  });
  await assert.rejects(sendDraft({ ...options, client, draft, store }));
  const parked = await store.load(draft.draftId);
  assert.deepEqual(parked?.status, { kind: 'failed', attempt: 1, code: 'invalid-input' });
  assert.deepEqual([parked?.fields, parked?.trackingCode, parked?.files.length], [draft.fields, draft.trackingCode, 1]);
});

test('keeps which fields were refused', async () => {
  const store = new MemoryDraftStore();
  const draft = await queuedWithPhotos(0);
  const { client } = fakeClient((call) => {
    if (call === 'file') throw new ServerError({ message: 'no', code: 'invalid-input', status: 422, requestId: 'r', fields: ['contact.value'] });
  });
  await assert.rejects(sendDraft({ ...options, client, draft, store }));
  assert.deepEqual((await store.load(draft.draftId))?.status, { kind: 'failed', attempt: 1, code: 'invalid-input', fields: ['contact.value'] });
});

test('uploads anew, under new keys, what the server no longer has', async () => {
  const store = new MemoryDraftStore();
  const draft = await queuedWithPhotos(1);
  const { client, uploads, filings } = fakeClient((call, count) => {
    if (call === 'file' && count === 1) throw refusal('upload-missing');
  });
  await assert.rejects(sendDraft({ ...options, client, draft, store }));
  const again = await store.load(draft.draftId);
  assert.equal(again?.status.kind, 'queued');
  assert.ok(again);
  await sendDraft({ ...options, client, draft: again, store });
  assert.equal(new Set(uploads.map(({ idempotencyKey }) => idempotencyKey)).size, 2);
  assert.equal(new Set(filings.map(({ idempotencyKey }) => idempotencyKey)).size, 2);
});

test('what went out and was not answered is kept as what the server may have, and no sooner', async () => {
  const store = new MemoryDraftStore();
  const draft = await queuedWithPhotos(1);
  const cut = (part: 'upload' | 'file'): FilingClient => {
    const { client } = fakeClient((call) => {
      if (call === part) throw new NetworkError({ message: 'cut' });
    });
    const createComplaint: FilingClient['createComplaint'] = async (input) => {
      await input.beforeAttempt?.();
      return client.createComplaint(input);
    };
    return { ...client, createComplaint };
  };
  await assert.rejects(sendDraft({ ...options, client: cut('upload'), draft, store }));
  assert.ok(!(await store.load(draft.draftId))?.mayBeFiled);
  await assert.rejects(sendDraft({ ...options, client: cut('file'), draft, store }));
  assert.equal((await store.load(draft.draftId))?.mayBeFiled, true);
});

test('sends all the same where the device can’t save', async () => {
  class FullStore extends MemoryDraftStore {
    override save(): Promise<void> {
      return Promise.reject(new StorageFullError({ message: 'full' }));
    }
  }
  const { client } = fakeClient();
  assert.equal(await sendDraft({ ...options, client, draft: await queuedWithPhotos(1), store: new FullStore() }), receipt);
});

test('tells how far all files together are', async () => {
  const { client } = fakeClient();
  const seen: number[] = [];
  await sendDraft({
    ...options,
    client,
    draft: await queuedWithPhotos(3),
    store: new MemoryDraftStore(),
    onProgress: ({ sentBytes, totalBytes }) => seen.push(sentBytes / totalBytes),
  });
  assert.deepEqual([...new Set(seen)], [0, 1 / 3, 2 / 3, 1]);
});

test('can’t file a clip with a client of the public operations', async () => {
  const { client } = fakeClient();
  const draft = queueDraft({ draft: newDraft({ purpose: 'clip', fields: {}, now }), now });
  const store = new MemoryDraftStore();
  await assert.rejects(sendDraft({ ...options, client, draft, store }), TypeError);
  assert.equal((await store.load(draft.draftId))?.status.kind, 'failed');
});

test('a page that was closed while it waited for its turn begins nothing', async () => {
  const { client, filings } = fakeClient();
  const closed = new AbortController();
  // It looks whether whoever holds the lock is still there, and is closed meanwhile; then the lock is free, and nothing is stored any more.
  const store = Object.assign(new MemoryDraftStore(), { load: () => Promise.resolve(closed.abort()).then(() => null) });
  const request = (_name: string, _options: unknown, work: (lock: object | null) => unknown): Promise<unknown> =>
    Promise.resolve(work(closed.signal.aborted ? {} : null));
  const draft = await queuedWithPhotos(0);
  // Of all that a lock manager can do, only asking is needed.
  const locks = { request } as Pick<LockManager, 'request'>;
  await assert.rejects(sendDraft({ ...options, client, draft, store, locks, signal: closed.signal }), (error) => hasCode(error, 'aborted'));
  assert.deepEqual(await store.list(), []);
  assert.deepEqual(filings, []);
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Halts both photos in one page, has another read the draft, and does `then` in the first before that is closed. */
async function haltedInAnotherTab(
  then: (control: UploadControl, fileIds: readonly string[]) => void,
  isPaused: boolean,
): Promise<{ store: MemoryDraftStore; read: Draft }> {
  const store = new MemoryDraftStore();
  const control = new UploadControl();
  const closed = new AbortController();
  const draft = await queuedWithPhotos();
  const fileIds = draft.files.map(({ fileId }) => fileId);
  const client: FilingClient = {
    ...fakeClient().client,
    createUpload: ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new AbortedError({ message: 'halted' })))),
  };
  await store.save({ ...draft, files: draft.files.map((file) => ({ ...file, isPaused })) });
  const sending = sendDraft({ ...options, client, draft: (await store.load(draft.draftId)) ?? draft, store, control, signal: closed.signal });
  await turn();
  const read = await store.load(draft.draftId);
  assert.ok(read);
  then(control, fileIds);
  await turn();
  closed.abort();
  await assert.rejects(sending, (error) => hasCode(error, 'aborted'));
  return { store, read };
}

test('what was let go on goes on after a reload, and in another tab that had read it as halted', async () => {
  const goOn = (control: UploadControl, fileIds: readonly string[]): void => fileIds.forEach((fileId) => control.resume(fileId));
  const { store, read } = await haltedInAnotherTab(goOn, true);
  const reloaded = await store.load(read.draftId);
  assert.deepEqual(
    reloaded?.files.map(({ isPaused }) => isPaused),
    [false, false],
  );
  // It has halted them itself once.
  const control = new UploadControl();
  for (const { fileId } of read.files) control.pause(fileId);
  const { client, uploads } = fakeClient();
  assert.equal(await sendDraft({ ...options, client, draft: read, store, control }), receipt);
  assert.equal(uploads.length, 2);
});

test('what was halted stays halted in another tab that had read it before', async () => {
  const halt = (control: UploadControl, fileIds: readonly string[]): void => fileIds.forEach((fileId) => control.pause(fileId));
  const { store, read } = await haltedInAnotherTab(halt, false);
  const closed = new AbortController();
  const { client, uploads } = fakeClient();
  const sending = sendDraft({ ...options, client, draft: read, store, signal: closed.signal });
  await turn();
  closed.abort();
  await assert.rejects(sending, (error) => hasCode(error, 'aborted'));
  assert.equal(uploads.length, 0);
  assert.ok((await store.load(read.draftId))?.files.every(({ isPaused }) => isPaused));
});

test('what was changed and sent again while this page waited is sent as it was changed', async () => {
  const store = new MemoryDraftStore();
  const { client, filings } = fakeClient();
  const read = await queuedWithPhotos(0);
  await store.save({ ...read, fields: { ...exampleComplaintFields, text: 'di depan pasar' } });
  await sendDraft({ ...options, client, draft: read, store, isStored: true });
  assert.deepEqual(
    filings.map(({ body }) => body.text),
    ['di depan pasar'],
  );
});

/** Web Locks of one device, of which nobody dies. */
function sharedLocks(): Locks {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, work: (lock: object | null) => unknown): Promise<unknown> => {
    if (held.has(name)) return work(null);
    held.add(name);
    return Promise.resolve(work({})).finally(() => held.delete(name));
  };
  // The one of its call forms that a sending uses.
  return { request } as unknown as Locks;
}

/** Two tabs' ends of what each hears of the other. */
function pairedChannels(): [OpenChannel, OpenChannel] {
  const ends: PressChannel[] = [0, 1].map((index) => ({
    onmessage: null,
    postMessage: (data) => ends[1 - index]?.onmessage?.(new MessageEvent('message', { data })),
    close: () => undefined,
  }));
  return [() => ends[0] ?? null, () => ends[1] ?? null];
}

test('a tab that waits tells what is halted in the one that sends, and what it lets go on goes on there', async (t) => {
  const store = new MemoryDraftStore();
  const locks = sharedLocks();
  const [here, there] = pairedChannels();
  const closed = new AbortController();
  t.after(() => closed.abort());
  const { client, uploads, filings } = fakeClient();
  const draft = await queuedWithPhotos();
  const halted = { ...draft, files: draft.files.map((file) => ({ ...file, isPaused: true })) };
  await store.save(halted);
  const sending = sendDraft({ ...options, client, draft: halted, store, locks, control: new UploadControl(), channels: here });
  await turn();
  const control = new UploadControl();
  let told: readonly FileProgress[] = [];
  const onProgress = ({ files }: SendProgress): void => void (told = files);
  const waiting = { client, draft: halted, store, locks, control, channels: there, signal: closed.signal, onProgress };
  const waited = sendDraft({ ...options, ...waiting });
  // As it ends is no matter here.
  waited.catch(() => undefined);
  await turn();
  assert.deepEqual(
    told.map(({ state }) => state),
    ['paused', 'paused'],
  );
  for (const { fileId } of draft.files) control.resume(fileId);
  assert.equal(await sending, receipt);
  assert.equal(uploads.length, 2);
  assert.equal(filings.length, 1);
});
