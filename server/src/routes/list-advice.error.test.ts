import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { listAdvice } from '@kotak-aduan/api-client/operations/list-advice';
import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('shows nothing more of a case that turned out to be about an official', async () => {
  const { caseId, complaintId } = await server.fileComplaint({ agencyId: 'dlh' });
  const body = { unitId: 'dpupr', question: 'Siapa petugasnya?', sharedComplaintId: complaintId, sharesText: true, sharesPhotos: true };
  await changeCase(server, askAdvice, { caseId, as: server.operators.coordinator, body });
  assert.equal((await server.call(listAdvice, { as: server.operators.dpupr })).body.requests.length, 1);
  await changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: 'pungli' } });
  assert.deepEqual((await server.call(listAdvice, { as: server.operators.dpupr })).body.requests, []);
});
