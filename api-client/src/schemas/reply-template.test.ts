import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyTemplatesSchema } from './reply-template.ts';

const fine = { public: 'Nomor {number}, {agency}, {dueDate}.', private: 'Nomor {number}: {link}' };
const takes = (change: Record<string, unknown>): boolean => replyTemplatesSchema.safeParse({ ...fine, ...change }).success;

test('takes the fields that a reply may have, by both of their names', () => {
  assert.ok(takes({}));
  assert.ok(takes({ public: '{number} {due}', private: '{claimUrl}', done: '{number} sudah beres' }));
});

test('keeps matter, link and addresses out of the public reply', () => {
  for (const bad of [
    '{number} {text}',
    '{number} {link}',
    '{number} {claimUrl}',
    '{number} https://x.example',
    'tanpa nomor',
    `{number}${'x'.repeat(1_000)}`,
  ]) {
    assert.ok(!takes({ public: bad }), bad);
    assert.ok(!takes({ done: bad }), bad);
  }
});

test('wants the link in the private one, and no field that nobody fills', () => {
  assert.ok(!takes({ private: 'Nomor {number}' }));
  assert.ok(!takes({ private: '{link} {nama}' }));
});
