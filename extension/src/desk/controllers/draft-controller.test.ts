import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryDraftStore, newDraftFile, type DraftStore } from '@kotak-aduan/api-client/drafts';
import { uploadIdSchema } from '@kotak-aduan/api-client/schemas';
import { until } from '../../testing/until.ts';
import type { DraftSubject } from '../draft-fields.ts';
import { CodedError } from '../testing/coded-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { sampleCase, sampleOperator } from '../testing/sample-case.ts';
import { DraftController } from './draft-controller.ts';

const subject: DraftSubject = { operatorId: sampleOperator.operatorId, caseId: sampleCase().caseId, complaintId: null };
const photo = await newDraftFile({ name: 'a.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer });
const uploadId = uploadIdSchema.parse('00000000-0000-4000-8000-000000000077');

function form(store: DraftStore): { draft: DraftController; host: FakeHost; settled: () => Promise<void> } {
  const host = new FakeHost();
  const openDrafts = async (): Promise<DraftStore> => store;
  const draft = new DraftController(host, () => ({
    purpose: 'resolution',
    openDrafts,
    now: () => new Date('2026-11-22T02:00:00.000Z'),
    randomId: () => crypto.randomUUID(),
    pauseMs: 0,
  }));
  const settled = async (): Promise<void> => {
    while (draft.saved.kind === 'saving') await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { draft, host, settled };
}

test('finds what was typed and picked again after a reload', async () => {
  const store = new MemoryDraftStore();
  const before = form(store);
  await before.draft.open(subject, 'id');
  before.draft.change({ text: 'Sudah ditambal' });
  before.draft.addFile(photo, 'after');
  await before.settled();

  const after = form(store);
  await after.draft.open(subject, 'id');
  assert.equal(after.draft.wasRestored, true);
  assert.equal(after.draft.draft?.fields.text, 'Sudah ditambal');
  assert.deepEqual(
    after.draft.filesIn('after').map(({ sha256 }) => sha256),
    [photo.sha256],
  );
});

test('shows nobody the draft of another operator or of another case', async () => {
  const store = new MemoryDraftStore();
  const before = form(store);
  await before.draft.open(subject, 'id');
  before.draft.change({ text: 'rahasia' });
  await before.settled();
  // A brand stands for a string that a schema has passed; any other string does for a test.
  const otherOperator = 'op-2' as DraftSubject['operatorId'];
  const after = form(store);
  await after.draft.open({ ...subject, operatorId: otherOperator }, 'id');
  assert.equal(after.draft.draft?.fields.text, '');
});

test('says that it is stored only once the store has said so', async () => {
  const writes: (() => void)[] = [];
  const store = Object.assign(new MemoryDraftStore(), {
    persistence: 'stored',
    save: () => new Promise<void>((resolve) => writes.push(resolve)),
  });
  const { draft, settled } = form(store);
  await draft.open(subject, 'id');
  draft.change({ text: 'a' });
  while (writes.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(draft.saved.kind, 'saving');
  writes[0]?.();
  await settled();
  assert.equal(draft.saved.kind, 'stored');
});

test('saves what is typed when its form is closed', async () => {
  const store = new MemoryDraftStore();
  const { draft, host } = form(store);
  await draft.open(subject, 'id');
  draft.change({ text: 'setengah jadi' });
  host.disconnect();
  await until(async () => assert.equal((await store.list()).length, 1));
});

test('keeps going in memory and tells why when the store fails', async () => {
  const store = Object.assign(new MemoryDraftStore(), {
    save: async () => {
      throw new CodedError('storage-full');
    },
  });
  const { draft, settled } = form(store);
  await draft.open(subject, 'id');
  draft.change({ text: 'a' });
  await settled();
  assert.deepEqual(draft.saved, { kind: 'failed', code: 'storage-full' });
  assert.equal(draft.draft?.fields.text, 'a');
});

test('leaves nothing on the device once it is sent', async () => {
  const store = new MemoryDraftStore();
  const { draft, settled } = form(store);
  await draft.open(subject, 'id');
  draft.change({ text: 'a' });
  await settled();
  await draft.discard();
  assert.deepEqual(await store.list(), []);
});

test('sends expired files again under new keys', async () => {
  const { draft } = form(new MemoryDraftStore());
  await draft.open(subject, 'id');
  draft.addFile(photo, 'before');
  draft.setUploadId(photo.fileId, uploadId);
  draft.forgetUploads();
  const [file] = draft.filesIn('before');
  assert.equal(file?.uploadId, null);
  assert.notEqual(file?.uploadKey, photo.uploadKey);
});
