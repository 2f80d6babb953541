import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { answerAdvice } from '@kotak-aduan/api-client/operations/answer-advice';
import { listAdvice } from '@kotak-aduan/api-client/operations/list-advice';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('is given by the unit that was asked, once, and by nobody else', async () => {
  const { caseId } = await server.fileComplaint({ agencyId: 'dpupr' });
  const ask = { unitId: 'dlh', question: 'Milik siapa?', sharedComplaintId: null, sharesText: true, sharesPhotos: false };
  await changeCase(server, askAdvice, { caseId, as: server.operators.dpupr, body: ask });
  const { body: list } = await server.call(listAdvice, { as: server.operators.dlh });
  const call = { params: { adviceId: list.requests[0].adviceId }, body: { text: 'Provinsi.' } };
  for (const name of ['dpupr', 'inspektorat', 'coordinator'] as const) {
    assert.equal((await server.call(answerAdvice, { ...call, as: server.operators[name] })).error?.code, 'not-found', name);
  }
  assert.equal((await server.call(answerAdvice, { ...call, as: server.operators.dlh })).error, null);
  assert.equal((await server.call(answerAdvice, { ...call, as: server.operators.dlh })).error?.code, 'not-found');
});
