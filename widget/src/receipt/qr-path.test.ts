import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qrPath } from './qr-path.ts';

test('has four light modules around it', () => {
  const code = qrPath('https://aduan.kota-uji.example/lacak#KODE-LACAK-YANG-PANJANG-SEKALI');
  assert.match(code?.path ?? '', /^M4 4h1v1h-1z/);
  assert.equal(code?.size, 17 + 4 * 6 + 8);
});

test('is none where the text is longer than any address of ours', () => {
  assert.equal(qrPath(`https://${'panjang.'.repeat(20)}example/`), null);
});
