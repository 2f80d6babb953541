import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getClipEvidence } from '@kotak-aduan/api-client/operations/get-clip-evidence';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('a case that is not there is not found, and a complaint of another case shows nothing', async () => {
  const [first, second] = [await server.fileComplaint(), await server.fileComplaint()];
  const as = server.operators.coordinator;
  const { error } = await server.call(getClipEvidence, { params: { caseId: randomUUID(), complaintId: first.complaintId }, as });
  assert.equal(error?.code, 'not-found');
  const { body } = await server.call(getClipEvidence, { params: { caseId: first.caseId, complaintId: second.complaintId }, as });
  assert.deepEqual(body, { evidence: null });
});
