import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { makeImage } from '../testing/make-image.ts';

describeRouteSecurity({ operation: createUpload, allow: ['public'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives no address to read an upload by: an id is not a permission', async () => {
  const bytes = await makeImage();
  const { body } = await server.call(createUpload, { query: { draftId: randomUUID(), sha256: sha256(bytes) }, body: bytes });
  assert.deepEqual(Object.keys(body).sort(), ['expiresAt', 'mediaType', 'sha256', 'sizeBytes', 'uploadId']);
  assert.equal((await server.request(`/files/${body.uploadId}`)).status, 404);
  // Not even a signed address opens what nothing has claimed.
  assert.equal((await server.request(server.signer.fileUrl(body.uploadId, server.now()))).status, 404);
});

test('answers alike for a made-up address, a foreign signature and an address of a minute ago', async () => {
  const draftId = randomUUID();
  const claim = await server.upload(await makeImage(), draftId);
  await server.fileComplaint({ draftId, attachments: [claim] });
  const url = server.signer.fileUrl(claim.uploadId, server.now());
  assert.equal((await server.request(url)).status, 200);
  const old = server.signer.fileUrl(claim.uploadId, new Date(server.now().getTime() - 61_000));
  for (const address of [old, `${url}x`, url.replace(claim.uploadId, randomUUID()), `/files/..%2Fsecret.key`]) {
    assert.equal((await server.request(address)).status, 404, address);
  }
});
