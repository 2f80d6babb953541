import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { changeCase, forward } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const ask = { unitId: 'dlh', question: 'Milik siapa?', sharedComplaintId: null, sharesText: true, sharesPhotos: false };

test('asks no unit that has the case, and shares nothing of another case', async () => {
  const { caseId } = await server.fileComplaint();
  const other = await server.fileComplaint();
  await forward(server, caseId, 'dpupr', ['dlh']);
  const as = server.operators.dpupr;
  for (const unitId of ['dpupr', 'dlh', 'tidak-ada']) {
    const { error } = await changeCase(server, askAdvice, { caseId, as, body: { ...ask, unitId } });
    assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['unitId']], unitId);
  }
  const { error } = await changeCase(server, askAdvice, { caseId, as, body: { ...ask, unitId: 'dispendukcapil', sharedComplaintId: other.complaintId } });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['sharedComplaintId']]);
});

test('asks nobody outside the Inspektorat about a complaint about an official', async () => {
  const { caseId } = await server.fileComplaint({ respondentUnitId: 'dpupr' });
  const { error } = await changeCase(server, askAdvice, { caseId, as: server.operators.inspektorat, body: ask });
  assert.deepEqual([error?.code, error?.fields], ['invalid-input', ['unitId']]);
});
