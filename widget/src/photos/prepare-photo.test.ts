import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from '@kotak-aduan/api-client';
import { jpegWithExif } from '../testing/jpeg-with-exif.ts';
import { isPhotoError, type PhotoErrorCode } from './photo-error.ts';
import { preparePhoto } from './prepare-photo.ts';
import { originalMaxBytes } from './read-picked.ts';

const original = jpegWithExif({ taken: '2026:11:21 08:15:00', offset: '+07:00' });
const small = new TextEncoder().encode('small').buffer;
const shrink = (): Promise<ArrayBuffer> => Promise.resolve(small);
const pick = (bytes: BlobPart, name = 'foto.jpg', type = 'image/jpeg'): File => new File([bytes], name, { type });

const refused = (code: PhotoErrorCode) => (error: unknown) => isPhotoError(error) && error.code === code;

test('sends the small copy, with the hash and the time of the original beside it', async () => {
  const file = await preparePhoto(pick(original), { shrink });
  assert.equal(file.bytes, small);
  assert.equal(file.mediaType, 'image/jpeg');
  assert.equal(file.sha256, await sha256Hex(small));
  assert.equal(file.originalSha256, await sha256Hex(original));
  assert.equal(file.takenAt, '2026-11-21T01:15:00.000Z');
});

test('refuses 30 MB before it is read', async () => {
  const picked = Object.assign(pick(original), { arrayBuffer: () => assert.fail('was read') });
  Object.defineProperty(picked, 'size', { value: 30_000_000 });
  assert.ok(picked.size > originalMaxBytes);
  await assert.rejects(preparePhoto(picked, { shrink }), refused('photo-too-large'));
});

test('refuses a drawing that calls itself a photo', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await assert.rejects(preparePhoto(pick(svg, 'foto.jpg', 'image/jpeg'), { shrink }), refused('not-a-photo'));
});

test('refuses 256 megapixels by the header, before anything is decoded', async () => {
  const png = new Uint8Array(32);
  const view = new DataView(png.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, 16_000);
  view.setUint32(20, 16_000);
  await assert.rejects(preparePhoto(pick(png, 'besar.png', 'image/png'), { shrink: () => assert.fail('was decoded') }), refused('photo-too-many-pixels'));
});

test('a file that is gone before it could be read is unreadable', async () => {
  const picked = Object.assign(pick(original), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
  await assert.rejects(preparePhoto(picked, { shrink }), refused('photo-unreadable'));
});

test('lets the browser try what an iPhone makes', async () => {
  const file = await preparePhoto(pick(new Uint8Array(64), 'IMG_1.HEIC', 'image/heic'), { shrink });
  assert.equal(file.mediaType, 'image/jpeg');
});
