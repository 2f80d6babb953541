import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { loadSharp } from '../services/read-image.ts';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { makePdf, readablePdf } from '../testing/make-pdf.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('keeps a photo for a day, written anew', async () => {
  const bytes = await makeImage();
  const { status, body } = await server.call(createUpload, { query: { draftId: randomUUID(), sha256: sha256(bytes) }, body: bytes });
  assert.equal(status, 201);
  assert.equal(body.sha256, sha256(bytes));
  assert.equal(body.mediaType, 'image/jpeg');
  assert.equal(body.expiresAt, '2026-11-24T02:00:00.000Z');
  const kept = await server.files.read(body.uploadId);
  assert.notEqual(sha256(kept), sha256(bytes));
  assert.equal(kept.length, body.sizeBytes);
});

test('turns a photo as it was meant and shrinks it to 2560 pixels', async () => {
  const bytes = await makeImage({ width: 3000, height: 1500, orientation: 6 });
  const { body } = await server.call(createUpload, { query: { draftId: randomUUID(), sha256: sha256(bytes) }, body: bytes });
  const sharp = await loadSharp();
  const { width, height, orientation } = await sharp(await server.files.read(body.uploadId)).metadata();
  assert.deepEqual({ width, height, orientation }, { width: 1280, height: 2560, orientation: undefined });
});

test('keeps the pages of a PDF', async () => {
  const bytes = makePdf();
  const { body } = await server.call(createUpload, { query: { draftId: randomUUID(), sha256: sha256(bytes) }, body: bytes });
  assert.equal(body.mediaType, 'application/pdf');
  assert.match(readablePdf(await server.files.read(body.uploadId)), /Lampu jalan mati/);
});

test('gives the same upload for the same key', async () => {
  const bytes = await makeImage();
  const query = { draftId: randomUUID(), sha256: sha256(bytes) };
  const idempotencyKey = randomUUID();
  const first = await server.call(createUpload, { query, body: bytes, idempotencyKey });
  const second = await server.call(createUpload, { query, body: bytes, idempotencyKey });
  assert.deepEqual(second.body, first.body);
});
