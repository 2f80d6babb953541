import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, verify } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses to verify twice', async () => {
  const { caseId } = await server.fileComplaint();
  await verify(server, caseId);
  const { error } = await changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: null } });
  assert.equal(error?.code, 'illegal-transition');
});

test('refuses the version that somebody else has changed since', async () => {
  const { caseId } = await server.fileComplaint();
  await verify(server, caseId);
  const { error } = await server.call(verifyCase, { params: { caseId }, as: server.operators.coordinator, body: { version: 1, categoryId: null } });
  assert.equal(error?.code, 'stale-version');
});

test('refuses a category that the city does not have', async () => {
  const { caseId } = await server.fileComplaint();
  const { error } = await changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: 'tidak-ada' } });
  assert.equal(error?.code, 'invalid-input');
  assert.deepEqual(error?.fields, ['categoryId']);
});
