import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archiveCase } from '@kotak-aduan/api-client/operations/archive-case';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('puts away nothing that is still worked on, and takes out nothing that is not away', async () => {
  const { caseId } = await server.fileComplaint();
  for (const isArchived of [true, false]) {
    const { error } = await changeCase(server, archiveCase, { caseId, as: server.operators.coordinator, body: { isArchived } });
    assert.equal(error?.code, 'illegal-transition', String(isArchived));
  }
});
