import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getFilingProof } from '@kotak-aduan/api-client/operations/get-filing-proof';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('ends with the token, after 15 minutes', async () => {
  const { trackingCode } = await server.fileComplaint();
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  server.setNow(new Date(server.now().getTime() + 15 * 60_000));
  assert.equal((await server.call(getFilingProof, { as: body })).error?.code, 'session-expired');
});

test('gives nothing for a complaint that is gone', async () => {
  const token = server.signer.trackingToken({ complaintId: '00000000-0000-4000-8000-000000000000', caseId: 'x', codeVersion: 1 }, server.now());
  assert.equal((await server.call(getFilingProof, { as: token })).error?.code, 'unauthenticated');
});
