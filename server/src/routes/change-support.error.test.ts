import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { changeSupport } from '@kotak-aduan/api-client/operations/change-support';
import { changeCase, forward } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('refuses the lead itself, who is there already, who is not there, and a unit that is none', async () => {
  const { caseId } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr', ['dlh']);
  const as = server.operators.dpupr;
  const wrong = [
    ['dpupr', true],
    ['dlh', true],
    ['tidak-ada', true],
    ['dispendukcapil', false],
    ['dpupr', false],
  ] as const;
  for (const [unitId, isSupporting] of wrong) {
    const { error } = await changeCase(server, changeSupport, { caseId, as, body: { unitId, isSupporting, note: null } });
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['unitId']], `${unitId} ${isSupporting}`);
  }
});

test('takes nobody from outside the Inspektorat along in a complaint about an official', async () => {
  const { caseId } = await server.fileComplaint({ respondentUnitId: 'dpupr' });
  for (const unitId of ['dpupr', 'diskominfo', 'dlh']) {
    const { error } = await changeCase(server, changeSupport, { caseId, as: server.operators.inspektorat, body: { unitId, isSupporting: true, note: null } });
    assert.equal(error?.code, 'invalid-input', unitId);
  }
});
