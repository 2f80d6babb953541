import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { answerAdvice } from '@kotak-aduan/api-client/operations/answer-advice';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { listAdvice } from '@kotak-aduan/api-client/operations/list-advice';
import { openCode } from '../testing/citizen-steps.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('becomes a note in the case, signed by who gave it, and leaves the list', async () => {
  const { caseId, trackingCode } = await server.fileComplaint({ agencyId: 'dpupr' });
  const ask = { unitId: 'dlh', question: 'Apakah ini saluran Anda?', sharedComplaintId: null, sharesText: true, sharesPhotos: false };
  const { body: asked } = await changeCase(server, askAdvice, { caseId, as: server.operators.dpupr, body: ask });
  const { body: list } = await server.call(listAdvice, { as: server.operators.dlh });
  const call = {
    params: { adviceId: list.requests[0].adviceId },
    as: server.operators.dlh,
    body: { text: 'Ya, milik kami.' },
    idempotencyKey: crypto.randomUUID(),
  };
  assert.deepEqual((await server.call(answerAdvice, call)).body.requests, []);
  // An answer that was lost on the way is not given twice.
  assert.deepEqual((await server.call(answerAdvice, call)).body.requests, []);
  const { body: seen } = await server.call(getCase, { params: { caseId }, as: server.operators.dpupr });
  assert.deepEqual([seen.version, seen.timeline.length], [asked.version + 1, asked.timeline.length + 1]);
  const given = seen.timeline.at(-1);
  assert.deepEqual([given.kind, given.text, given.actor.unit.unitId], ['advice-given', 'Ya, milik kami.', 'dlh']);
  const { body: tracked } = await server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
  assert.ok(!JSON.stringify(tracked).includes('milik kami'));
});
