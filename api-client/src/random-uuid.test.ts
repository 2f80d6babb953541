import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomUuid } from './random-uuid.ts';
import { idempotencyKeySchema } from './schemas/ids.ts';

test('makes UUIDs of version 4, whatever the bytes', () => {
  assert.equal(
    randomUuid((bytes) => bytes.fill(0)),
    '00000000-0000-4000-8000-000000000000',
  );
  assert.equal(
    randomUuid((bytes) => bytes.fill(255)),
    'ffffffff-ffff-4fff-bfff-ffffffffffff',
  );
});

test('makes what the contract takes, never twice', () => {
  const made = new Set(Array.from({ length: 1_000 }, () => idempotencyKeySchema.parse(randomUuid())));
  assert.equal(made.size, 1_000);
});
