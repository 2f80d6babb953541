import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readImageHeader } from './read-image-header.ts';

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from([...values, ...Array.from({ length: 32 }, () => 0)]).buffer;

test('reads a JPEG past its other segments', () => {
  const jpeg = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0x07, 0xd0, 0x0b, 0xb8);
  assert.deepEqual(readImageHeader(jpeg), { mediaType: 'image/jpeg', width: 3000, height: 2000 });
});

test('reads a PNG and an extended WebP', () => {
  const png = bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 2, 0);
  assert.deepEqual(readImageHeader(png), { mediaType: 'image/png', width: 256, height: 512 });
  const webp = bytes(0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x58, 10, 0, 0, 0, 0, 0, 0, 0, 0xff, 0, 0, 0x7f, 0, 0);
  assert.deepEqual(readImageHeader(webp), { mediaType: 'image/webp', width: 256, height: 128 });
});

test('knows nothing of drawings, documents and scraps', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7 ----------------', 'GIF89a----------------', '']) {
    assert.equal(readImageHeader(new TextEncoder().encode(text).buffer), null);
  }
});
