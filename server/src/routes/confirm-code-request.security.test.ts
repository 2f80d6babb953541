import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { confirmCodeRequest } from '@kotak-aduan/api-client/operations/confirm-code-request';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { askForCode, openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: confirmCodeRequest, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('what the old code opened ends with it, at once', async () => {
  const { complaintNumber, trackingCode } = await server.fileComplaint();
  const before = await openCode(server, trackingCode);
  const { newCode, codeRequestId } = await askForCode(server, complaintNumber);
  assert.equal((await server.call(getTrackedCase, { as: before })).status, 200);
  await server.call(confirmCodeRequest, { params: { codeRequestId }, as: server.operators.coordinator, body: {} });
  assert.equal((await server.call(getTrackedCase, { as: before })).error?.code, 'session-expired');
  assert.equal((await server.call(getTrackedCase, { as: await openCode(server, newCode) })).status, 200);
});

test('whoever else asked for the same complaint gets nothing', async () => {
  const { complaintNumber } = await server.fileComplaint();
  const stranger = await askForCode(server, complaintNumber);
  const own = await askForCode(server, complaintNumber);
  await server.call(confirmCodeRequest, { params: { codeRequestId: own.codeRequestId }, as: server.operators.coordinator, body: {} });
  const call = { params: { codeRequestId: stranger.codeRequestId }, as: server.operators.coordinator, body: {} };
  assert.equal((await server.call(confirmCodeRequest, call)).error?.code, 'not-found');
});

test('a case that this person may not see has no request for them', async () => {
  const { complaintNumber } = await server.fileComplaint({ categoryId: 'pungli' });
  const { codeRequestId } = await askForCode(server, complaintNumber);
  for (const name of ['coordinator', 'admin', 'dpupr'] as const) {
    const { error } = await server.call(confirmCodeRequest, { params: { codeRequestId }, as: server.operators[name], body: {} });
    assert.equal(error?.code, 'not-found', name);
  }
  assert.equal((await server.call(confirmCodeRequest, { params: { codeRequestId }, as: server.operators.inspektorat, body: {} })).status, 200);
});
