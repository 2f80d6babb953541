import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from './sha256-hex.ts';

test('agrees with the vectors of FIPS 180', async () => {
  assert.equal(await sha256Hex(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(await sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('hashes a text as its UTF-8 and bytes as they are', async () => {
  const bytes = new TextEncoder().encode('Jl. Slamet Riyadi – “macet”');
  assert.equal(await sha256Hex('Jl. Slamet Riyadi – “macet”'), await sha256Hex(bytes));
  assert.equal(await sha256Hex(bytes), await sha256Hex(bytes.buffer));
});
