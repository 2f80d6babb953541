import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { readCapture, readExif } from './capture.ts';

const timeZone = 'Asia/Jakarta';

function photo(exif: Record<string, Record<string, string>>): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: 'grey' } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
}

test('reads time with its own offset, camera and place', async () => {
  const original = await photo({
    IFD0: { Make: 'Contoh', Model: 'Kamera 1' },
    IFD2: { DateTimeOriginal: '2026:11:20 08:15:00', OffsetTimeOriginal: '+09:00' },
    IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 34/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '110/1 49/1 30/1' },
  });
  const capture = await readExif(original, timeZone);
  assert.equal(capture.takenAt, '2026-11-19T23:15:00.000Z');
  assert.equal(capture.camera, 'Contoh Kamera 1');
  assert.equal(capture.place?.latitude?.toFixed(2), '-7.57');
  assert.equal(capture.place?.longitude?.toFixed(3), '110.825');
});

test('takes the city’s zone where the camera names none', async () => {
  const original = await photo({ IFD2: { DateTimeOriginal: '2026:11:20 08:15:00' } });
  assert.equal((await readExif(original, timeZone)).takenAt, '2026-11-20T01:15:00.000Z');
  assert.equal((await readExif(original, 'Asia/Jayapura')).takenAt, '2026-11-19T23:15:00.000Z');
});

test('finds nothing in a photo that tells nothing, and believes no impossible date', async () => {
  const nothing = { takenAt: null, place: null, camera: null };
  assert.deepEqual(await readExif(await photo({}), timeZone), nothing);
  assert.deepEqual(await readExif(await photo({ IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } }), timeZone), nothing);
});

test('finds nothing, and does not fail, in bytes that are broken', async () => {
  const original = await photo({ IFD2: { DateTimeOriginal: '2026:11:20 08:15:00' } });
  for (const length of [0, 1, 20, 60, 120]) await assert.doesNotReject(readExif(original.subarray(0, length), timeZone));
});

test('gives back what was stored', () => {
  const capture = { takenAt: '2026-11-20T01:15:00.000Z', place: null, camera: 'Contoh Kamera 1' };
  assert.deepEqual(readCapture(JSON.stringify(capture)), capture);
  assert.equal(readCapture(null).takenAt, null);
});
