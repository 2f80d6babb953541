import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTrackingCode } from '../schemas/tracking-code-characters.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { newDraftFile } from './new-draft-file.ts';
import { newDraft } from './new-draft.ts';

test('a complaint has its tracking code from the first moment, and nothing else has one', () => {
  const { trackingCode } = newDraft({ purpose: 'complaint', fields: {} });
  assert.ok(trackingCode !== null && isTrackingCode(trackingCode));
  for (const purpose of ['clip', 'reply', 'resolution'] as const) assert.equal(newDraft({ purpose, fields: {} }).trackingCode, null);
});

test('begins as being written, at the time it is told', () => {
  const draft = newDraft({ purpose: 'reply', fields: { text: '' }, now: () => Date.parse('2026-11-22T09:00:00+07:00') });
  assert.deepEqual(
    [draft.createdAt, draft.updatedAt, draft.status, draft.idempotencyKey],
    ['2026-11-22T02:00:00.000Z', '2026-11-22T02:00:00.000Z', { kind: 'writing' }, null],
  );
});

test('a file has its hash and a key of its own', async () => {
  const { buffer: bytes } = new Uint8Array([1, 2, 3]);
  const [left, right] = [await newDraftFile({ name: 'a', mediaType: 'image/png', bytes }), await newDraftFile({ name: 'a', mediaType: 'image/png', bytes })];
  assert.equal(left.sha256, await sha256Hex(bytes));
  assert.notEqual(left.uploadKey, right.uploadKey);
  assert.notEqual(left.fileId, right.fileId);
});
