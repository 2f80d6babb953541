import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { listAdvice } from '@kotak-aduan/api-client/operations/list-advice';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { changeCase, forward } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('shows the other unit the question and what is shared, and no way to the case', async () => {
  const filed = await server.fileComplaint({ text: 'Jalan berlubang di gang kenari.', name: 'Sri Rahasia' });
  const { caseId, complaintId, complaintNumber } = filed;
  await forward(server, caseId, 'dpupr');
  const ask = { unitId: 'dlh', question: 'Apakah ini saluran Anda?', sharedComplaintId: null, sharesText: true, sharesPhotos: false };
  const { body: asked } = await changeCase(server, askAdvice, { caseId, as: server.operators.dpupr, body: ask });
  assert.deepEqual([asked.timeline.at(-1).kind, asked.timeline.at(-1).text, asked.timeline.at(-1).toUnit.unitId], ['advice-asked', ask.question, 'dlh']);

  const { body: first } = await server.call(listAdvice, { as: server.operators.dlh });
  assert.deepEqual([first.requests.length, first.requests[0].question, first.requests[0].sharedText], [1, ask.question, null]);
  for (const secret of [caseId, complaintId, complaintNumber, 'kenari', 'Sri Rahasia']) assert.ok(!JSON.stringify(first).includes(secret), secret);
  assert.equal((await server.call(getCase, { params: { caseId }, as: server.operators.dlh })).error?.code, 'not-found');
  assert.deepEqual((await server.call(listCases, { as: server.operators.dlh, query: { search: 'kenari' } })).body.cases, []);

  server.setNow(new Date(server.now().getTime() + 1000));
  await changeCase(server, askAdvice, { caseId, as: server.operators.dpupr, body: { ...ask, sharedComplaintId: complaintId } });
  const { body: second } = await server.call(listAdvice, { as: server.operators.dlh });
  assert.equal(second.requests[1].sharedText, 'Jalan berlubang di gang kenari.');
  assert.ok(!JSON.stringify(second).includes('Sri Rahasia'));
  assert.deepEqual((await server.call(listAdvice, { as: server.operators.dpupr })).body.requests, []);
});
