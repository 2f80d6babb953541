import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeQueueCursor, encodeQueueCursor } from './queue-cursor.ts';

const position = {
  urgencyRank: 0,
  dueSort: '2026-11-23T01:00:00.000Z',
  receivedAt: '2026-11-22T01:00:00.000Z',
  caseId: '0b9f1c8e-5f0a-4e0c-9a57-2f6f4a1f7c11',
};

test('gives back the position it was made from', () => {
  assert.deepEqual(decodeQueueCursor(encodeQueueCursor(position)), position);
});

test('fits into the query’s limit and needs no escaping', () => {
  assert.match(encodeQueueCursor(position), /^[\w-]{1,400}$/);
});

test('answers null, and never throws, for what somebody made up', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => decodeQueueCursor(text) === null));
  const made = Buffer.from(JSON.stringify(["' OR 1=1 --", 1, {}])).toString('base64url');
  assert.equal(decodeQueueCursor(made), null);
});

test('answers null for a cursor cut short', () => {
  assert.equal(decodeQueueCursor(encodeQueueCursor(position).slice(0, -7)), null);
});
