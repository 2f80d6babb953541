import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { proofOfWorkHeader } from '@kotak-aduan/api-client/schemas';
import { newCodeBody } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('asks for proof of work, and for one that was made for this', async () => {
  const { error } = await server.call(requestNewCode, { body: newCodeBody('2026-7K3M9Q'), headers: { [proofOfWorkHeader]: 'bukan-bukti' } });
  assert.equal(error?.code, 'proof-of-work-required');
  assert.deepEqual(await server.database.selectFrom('code_requests').selectAll().execute(), []);
});

test('names what was typed wrong', async () => {
  const { error } = await server.call(requestNewCode, { body: newCodeBody('dua', { contact: { kind: 'merpati', value: 'x' } }) });
  assert.deepEqual(error?.fields?.toSorted(), ['complaintNumber', 'contact.kind', 'contact.value']);
});
