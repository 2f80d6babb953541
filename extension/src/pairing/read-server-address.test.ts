import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readServerAddress } from './read-server-address.ts';

test('takes an address as people write it', () => {
  const expected = { address: 'https://aduan.kota.go.id' };
  for (const typed of ['https://aduan.kota.go.id', ' aduan.kota.go.id ', 'https://aduan.kota.go.id/meja#x', 'HTTPS://Aduan.Kota.go.id/']) {
    assert.deepEqual(readServerAddress(typed), expected);
  }
});

test('takes plain http on this machine alone', () => {
  assert.deepEqual(readServerAddress('127.0.0.1:8080'), { address: 'http://127.0.0.1:8080' });
  assert.deepEqual(readServerAddress('http://localhost:8080/'), { address: 'http://localhost:8080' });
  assert.deepEqual(readServerAddress('http://aduan.kota.go.id'), { fault: 'insecure' });
  assert.deepEqual(readServerAddress('http://127.0.0.1.evil.example'), { fault: 'insecure' });
});

test('refuses what is no address of a server', () => {
  for (const typed of ['', 'kota', 'dua kata', 'javascript://x.y', 'ftp://aduan.kota.go.id', 'https://a:b@aduan.kota.go.id', 'https://']) {
    assert.deepEqual(readServerAddress(typed), { fault: 'bad' }, typed);
  }
});
