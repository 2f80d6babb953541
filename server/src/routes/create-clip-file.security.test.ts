import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createClipFile } from '@kotak-aduan/api-client/operations/create-clip-file';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { sendClipFile } from '../testing/evidence-steps.ts';
import { makeImage } from '../testing/make-image.ts';

describeRouteSecurity({ operation: createClipFile, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('the address of what is shown does not open the bytes as they came, nor one that has ended', async () => {
  const draftId = randomUUID();
  const claim = await sendClipFile(server, { bytes: await makeImage(), draftId, as: server.operators.dpupr });
  const address = server.signer.originalUrl(claim.uploadId, server.now());
  assert.equal((await server.request(address)).status, 404, 'nobody claimed it yet');
  await server.call(createClip, { as: server.operators.dpupr, body: clipBody({ draftId, attachments: [claim] }) });
  assert.equal((await server.request(address)).status, 200);
  const [, query = ''] = server.signer.fileUrl(claim.uploadId, server.now()).split('?');
  assert.equal((await server.request(`/files/${claim.uploadId}/asli?${query}`)).status, 404);
  assert.equal((await server.request(`/files/${claim.uploadId}/asli`)).status, 404);
  server.setNow(new Date(server.now().getTime() + 61_000));
  assert.equal((await server.request(address)).status, 404);
});
