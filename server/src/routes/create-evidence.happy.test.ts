import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import { readCapture } from '../services/capture.ts';
import { loadSharp } from '../services/read-image.ts';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { makePdf } from '../testing/make-pdf.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('keeps hash, time, place and camera of the original, and strips the photo', async () => {
  const sharp = await loadSharp();
  const original = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'grey' } })
    .withExif({
      IFD0: { Make: 'Contoh', Model: 'Kamera 1' },
      IFD2: { DateTimeOriginal: '2026:11:20 08:15:00' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 34/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '110/1 49/1 30/1' },
    })
    .jpeg()
    .toBuffer();
  const query = { draftId: randomUUID(), sha256: sha256(original) };
  const { status, body } = await server.call(createEvidence, { query, body: original, as: server.operators.dpupr });
  assert.equal(status, 201);
  assert.equal(body.sha256, sha256(original));
  const row = await server.database.selectFrom('uploads').selectAll().where('upload_id', '=', body.uploadId).executeTakeFirstOrThrow();
  const capture = readCapture(row.capture_json);
  assert.equal(capture.takenAt, '2026-11-20T01:15:00.000Z');
  assert.equal(capture.camera, 'Contoh Kamera 1');
  assert.equal(capture.place?.latitude?.toFixed(2), '-7.57');
  assert.equal(row.operator_id, server.operators.dpupr.operatorId);
  const kept = await sharp(await server.files.read(body.uploadId)).metadata();
  assert.deepEqual([kept.exif, kept.xmp, kept.iptc, kept.icc], [undefined, undefined, undefined, undefined]);
});

test('takes a document', async () => {
  const letter = makePdf();
  const query = { draftId: randomUUID(), sha256: sha256(letter) };
  const { body } = await server.call(createEvidence, { query, body: letter, as: server.operators.dpupr });
  assert.equal(body.mediaType, 'application/pdf');
});
