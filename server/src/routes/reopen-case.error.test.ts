import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { reopenCase } from '@kotak-aduan/api-client/operations/reopen-case';
import { fileResolved } from '../testing/citizen-steps.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('opens nothing again that was not rejected', async () => {
  const { caseId } = await fileResolved(server);
  const { error } = await changeCase(server, reopenCase, { caseId, as: server.operators.coordinator, body: { text: 'Coba lagi.' } });
  assert.equal(error?.code, 'illegal-transition');
});
