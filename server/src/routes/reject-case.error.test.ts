import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rejectCase } from '@kotak-aduan/api-client/operations/reject-case';
import { fileResolved } from '../testing/citizen-steps.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('needs a reason: the city’s own, or words', async () => {
  const { caseId } = await server.fileComplaint();
  const as = server.operators.coordinator;
  for (const words of [null, '  ']) {
    const { error } = await changeCase(server, rejectCase, { caseId, as, body: { reasonId: null, words } });
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['words']]);
  }
  const unknown = await changeCase(server, rejectCase, { caseId, as, body: { reasonId: 'tidak-ada', words: 'Maaf.' } });
  assert.deepEqual([unknown.error?.code, unknown.error?.fields], ['invalid-input', ['reasonId']]);
});

test('rejects nothing that was done already', async () => {
  const { caseId } = await fileResolved(server);
  const { error } = await changeCase(server, rejectCase, { caseId, as: server.operators.coordinator, body: { reasonId: 'bukan-aduan', words: null } });
  assert.equal(error?.code, 'illegal-transition');
});
