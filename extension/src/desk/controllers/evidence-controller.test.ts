import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft, newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { uploadIdSchema, uploadSchema, type UploadId } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import { CodedError } from '../testing/coded-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { claimOf, EvidenceController, uploadStateOf } from './evidence-controller.ts';

const uploadId = uploadIdSchema.parse('00000000-0000-4000-8000-000000000077');
const photo = (n: number): Promise<DraftFile> => newDraftFile({ name: `${n}.jpg`, mediaType: 'image/jpeg', bytes: new Uint8Array([n]).buffer });
const first = await photo(1);
const second = await photo(2);

function answer(sha256: string): Awaited<ReturnType<DeskClient['createEvidence']>> {
  return uploadSchema.parse({ uploadId, sha256, mediaType: 'image/jpeg', sizeBytes: 1, expiresAt: '2026-11-23T02:00:00.000Z' });
}

function evidence(createEvidence: DeskClient['createEvidence'], files: readonly DraftFile[] = [first, second]) {
  const draft = {
    draft: { ...newDraft({ purpose: 'resolution', fields: {} }), files },
    setUploadId(fileId: string, id: UploadId): void {
      this.draft = { ...this.draft, files: this.draft.files.map((file) => (file.fileId === fileId ? { ...file, uploadId: id } : file)) };
    },
  };
  const errors: string[] = [];
  const host = new FakeHost();
  const controller = new EvidenceController(host, { client: () => ({ createEvidence }), draft, onError: (code) => errors.push(code) });
  host.connect();
  return { controller, draft, errors, host };
}

test('sends the bytes as they are, one file after the other, with their hash and key', async () => {
  let underWay = 0;
  const sent: unknown[] = [];
  const { controller, draft } = evidence(async ({ body, idempotencyKey, query }) => {
    underWay += 1;
    assert.equal(underWay, 1);
    await Promise.resolve();
    underWay -= 1;
    sent.push([body, idempotencyKey, query?.sha256]);
    return answer(first.sha256);
  });
  await controller.start();
  assert.deepEqual(sent, [
    [first.bytes, first.uploadKey, first.sha256],
    [second.bytes, second.uploadKey, second.sha256],
  ]);
  assert.equal(controller.isComplete, true);
  assert.deepEqual(
    draft.draft.files.map((file) => file.uploadId),
    [uploadId, uploadId],
  );
});

test('shows how far a file has been sent', async () => {
  const seen: unknown[] = [];
  const { controller } = evidence(
    async ({ onProgress }) => {
      onProgress?.({ sentBytes: 25, totalBytes: 100 });
      seen.push(uploadStateOf(controller.states, first));
      return answer(first.sha256);
    },
    [first],
  );
  await controller.start();
  assert.deepEqual(seen, [{ kind: 'sending', percent: 25 }]);
});

test('goes on with the others when one is refused, and sends that one again under the same key', async () => {
  const keys: string[] = [];
  let isBroken = true;
  const { controller, errors } = evidence(async ({ idempotencyKey, query }) => {
    keys.push(idempotencyKey);
    if (isBroken && query?.sha256 === first.sha256) throw new CodedError('network');
    return answer(first.sha256);
  });
  await controller.start();
  assert.deepEqual(uploadStateOf(controller.states, first), { kind: 'failed', code: 'network' });
  assert.equal(controller.isComplete, false);
  assert.equal(controller.hasFailed, true);
  assert.deepEqual(errors, ['network']);
  isBroken = false;
  await controller.retry(first.fileId);
  assert.equal(controller.isComplete, true);
  assert.deepEqual(keys, [first.uploadKey, second.uploadKey, first.uploadKey]);
});

test('stops when its form is closed', async () => {
  let sent = 0;
  const { controller, host } = evidence(async () => {
    sent += 1;
    host.disconnect();
    return answer(first.sha256);
  });
  await controller.start();
  assert.equal(sent, 1);
});

test('claims only what the server has', () => {
  assert.deepEqual(claimOf(first), []);
  assert.deepEqual(claimOf({ ...first, uploadId }), [
    { uploadId, sha256: first.sha256, originalSha256: first.sha256, takenAt: null, place: null, caption: null },
  ]);
});
