import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { refuseCodeRequest } from '@kotak-aduan/api-client/operations/refuse-code-request';
import { findEvents } from '../repositories/event-repository.ts';
import { askForCode } from '../testing/citizen-steps.ts';
import { createTestServer } from '../testing/create-test-server.ts';

test('leaves the old code as it is, and the new one dead, with an entry in the timeline', async () => {
  const server = await createTestServer();
  const { complaintNumber, trackingCode, caseId } = await server.fileComplaint();
  const { newCode, codeRequestId } = await askForCode(server, complaintNumber);
  const { body } = await server.call(refuseCodeRequest, { params: { codeRequestId }, as: server.operators.coordinator, body: {} });
  assert.deepEqual(body.requests, []);
  assert.equal((await server.call(openTracking, { body: { trackingCode: newCode } })).status, 404);
  assert.equal((await server.call(openTracking, { body: { trackingCode } })).status, 200);
  assert.equal((await findEvents(server.database, caseId)).at(-1)?.kind, 'code-refused');
  await server.close();
});
