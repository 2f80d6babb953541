import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEvidenceKey, isSignedBy, makePrivateKey } from './evidence-key.ts';

test('what a key signed is known by its public half, and by no other', () => {
  const key = createEvidenceKey(makePrivateKey());
  const other = createEvidenceKey(makePrivateKey());
  const text = '{"a":1}';
  const signature = key.sign(text);
  assert.ok(isSignedBy({ publicKey: key.publicKey, text, signature }));
  assert.ok(!isSignedBy({ publicKey: other.publicKey, text, signature }));
  assert.ok(!isSignedBy({ publicKey: key.publicKey, text: '{"a":2}', signature }));
  assert.notEqual(key.keyId, other.keyId);
  assert.equal(Buffer.from(key.publicKey, 'base64url').length, 32);
});
