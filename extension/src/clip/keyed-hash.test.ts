import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { keyedHash } from './keyed-hash.ts';

test('the hash is the one that the server makes', async () => {
  for (const text of ['Lampu jalan mati', 'Aksara ꦗꦮ 🙏', ''])
    assert.equal(await keyedHash('kunci-kota', text), createHmac('sha256', 'kunci-kota').update(text).digest('base64url'));
  assert.notEqual(await keyedHash('kunci-kota', 'a'), await keyedHash('kunci-lain', 'a'));
});
