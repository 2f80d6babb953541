import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { handBackCase } from '@kotak-aduan/api-client/operations/hand-back-case';
import { fileResolved } from '../testing/citizen-steps.ts';
import { changeCase, forward } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const body = { reason: 'Bukan kami.', suggestedUnitId: null };

test('refuses a unit alongside, which has nothing to hand back', async () => {
  const { caseId } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr', ['dlh']);
  assert.equal((await changeCase(server, handBackCase, { caseId, as: server.operators.dlh, body })).error?.code, 'forbidden');
});

test('refuses to suggest itself, a unit that is none, and for a complaint about an official anybody but the Inspektorat’s own', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dlh' });
  for (const suggestedUnitId of ['dlh', 'tidak-ada']) {
    const { error } = await changeCase(server, handBackCase, { caseId, as: server.operators.dlh, body: { ...body, suggestedUnitId } });
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['suggestedUnitId']], suggestedUnitId);
  }
  const named = await server.fileComplaint({ respondentUnitId: 'dpupr' });
  // The Inspektorat itself has nobody to hand it back to.
  const { error } = await changeCase(server, handBackCase, { caseId: named.caseId, as: server.operators.inspektorat, body });
  assert.equal(error?.code, 'illegal-transition');
});

test('hands nothing back once the work is done', async () => {
  const { caseId } = await fileResolved(server);
  assert.equal((await changeCase(server, handBackCase, { caseId, as: server.operators.dlh, body })).error?.code, 'illegal-transition');
});
