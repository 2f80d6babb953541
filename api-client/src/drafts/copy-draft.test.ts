import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDraft } from '../testing/example-draft.ts';
import { exampleUploadId } from '../testing/examples.ts';
import { copyDraft } from './copy-draft.ts';
import { makeIds } from './make-ids.ts';

test('a copy has the same words and photos, and no id, key or code in common', async () => {
  const draft = { ...(await exampleDraft({ photos: 2 })), idempotencyKey: makeIds().idempotencyKey() };
  const sent = { ...draft, files: draft.files.map((file) => ({ ...file, uploadId: exampleUploadId })) };
  const copy = copyDraft(sent);
  assert.deepEqual(copy.fields, draft.fields);
  assert.deepEqual(
    copy.files.map(({ fileId, sha256, bytes }) => ({ fileId, sha256, bytes })),
    draft.files.map(({ fileId, sha256, bytes }) => ({ fileId, sha256, bytes })),
  );
  assert.notEqual(copy.draftId, draft.draftId);
  assert.notEqual(copy.trackingCode, draft.trackingCode);
  assert.notEqual(copy.idempotencyKey, draft.idempotencyKey);
  for (const [index, file] of copy.files.entries()) {
    assert.notEqual(file.uploadKey, draft.files[index]?.uploadKey);
    assert.equal(file.uploadId, null);
  }
});

test('what had no key or code gets none', async () => {
  const copy = copyDraft({ ...(await exampleDraft()), trackingCode: null });
  assert.equal(copy.trackingCode, null);
  assert.equal(copy.idempotencyKey, null);
});
