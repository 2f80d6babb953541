import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resumeCase } from '@kotak-aduan/api-client/operations/resume-case';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('has nothing to go on with where nobody was asked', async () => {
  const { caseId } = await server.fileComplaint();
  const { error } = await changeCase(server, resumeCase, { caseId, as: server.operators.coordinator, body: { note: null } });
  assert.equal(error?.code, 'illegal-transition');
});
