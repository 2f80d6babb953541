import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { loadSharp } from '../services/read-image.ts';
import { removeUpload } from '../services/remove-upload.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { sendClipFile } from '../testing/evidence-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function photoWithPlace(): Promise<Buffer> {
  const sharp = await loadSharp();
  const gps = { GPSLatitudeRef: 'S', GPSLatitude: '7/1 34/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '110/1 49/1 30/1' };
  return sharp({ create: { width: 40, height: 30, channels: 3, background: 'grey' } })
    .withExif({ IFD3: gps })
    .jpeg()
    .toBuffer();
}

test('keeps the bytes as they came, and shows a copy without what they say of place', async () => {
  const draftId = randomUUID();
  const bytes = await photoWithPlace();
  const claim = await sendClipFile(server, { bytes, draftId, as: server.operators.dpupr });
  assert.deepEqual(Buffer.from(await server.files.readOriginal(claim.uploadId)), bytes);
  const sharp = await loadSharp();
  assert.equal((await sharp(await server.files.read(claim.uploadId)).metadata()).exif, undefined);
  await server.call(createClip, { as: server.operators.dpupr, body: clipBody({ draftId, attachments: [claim] }) });
  const shown = await server.request(server.signer.fileUrl(claim.uploadId, server.now()));
  assert.notDeepEqual(Buffer.from(await shown.arrayBuffer()), bytes);
  const original = await server.request(server.signer.originalUrl(claim.uploadId, server.now()));
  assert.deepEqual(Buffer.from(await original.arrayBuffer()), bytes);
  assert.match(original.headers.get('content-disposition') ?? '', /^attachment/);
  assert.equal(original.headers.get('content-type'), 'application/octet-stream');
});

test('leaves nothing of a file that no clip claimed', async () => {
  const { uploadId } = await sendClipFile(server, { bytes: await photoWithPlace(), draftId: randomUUID(), as: server.operators.dpupr });
  assert.ok(await removeUpload(uploadId, server));
  await assert.rejects(server.files.readOriginal(uploadId), { code: 'ENOENT' });
  await assert.rejects(server.files.read(uploadId), { code: 'ENOENT' });
});
