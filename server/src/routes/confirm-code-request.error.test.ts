import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { confirmCodeRequest } from '@kotak-aduan/api-client/operations/confirm-code-request';
import { refuseCodeRequest } from '@kotak-aduan/api-client/operations/refuse-code-request';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { askForCode, openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function confirm(codeRequestId: string): Promise<string | null> {
  const { error } = await server.call(confirmCodeRequest, { params: { codeRequestId }, as: server.operators.coordinator, body: {} });
  return error?.code ?? null;
}

test('finds no request that was never made, was refused or was decided', async () => {
  const { complaintNumber } = await server.fileComplaint();
  const refused = await askForCode(server, complaintNumber);
  await server.call(refuseCodeRequest, { params: { codeRequestId: refused.codeRequestId }, as: server.operators.coordinator, body: {} });
  const { codeRequestId } = await askForCode(server, complaintNumber);
  assert.equal(await confirm(randomUUID()), 'not-found');
  assert.equal(await confirm(refused.codeRequestId), 'not-found');
  assert.equal(await confirm(codeRequestId), null);
  assert.equal(await confirm(codeRequestId), 'not-found');
});

test('confirms nothing for a complaint whose contact was withdrawn meanwhile', async () => {
  const { complaintNumber, trackingCode } = await server.fileComplaint();
  const { codeRequestId } = await askForCode(server, complaintNumber);
  await server.call(withdrawContact, { as: await openCode(server, trackingCode), body: {} });
  assert.equal(await confirm(codeRequestId), 'not-found');
});
