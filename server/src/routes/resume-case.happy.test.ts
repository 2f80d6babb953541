import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { resumeCase } from '@kotak-aduan/api-client/operations/resume-case';
import { openCode } from '../testing/citizen-steps.ts';
import { changeCase, verify } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('goes on without an answer, where it was, and tells the citizen so but not why', async () => {
  const { caseId, complaintId, trackingCode } = await server.fileComplaint();
  const as = server.operators.coordinator;
  await verify(server, caseId);
  await changeCase(server, askForInfo, { caseId, as, body: { complaintId, text: 'Di mana?', language: 'id' } });
  const { body } = await changeCase(server, resumeCase, { caseId, as, body: { note: 'Sudah ditelepon.' } });
  assert.deepEqual([body.state, body.timeline.at(-1).kind, body.timeline.at(-1).text], ['verified', 'resumed', 'Sudah ditelepon.']);
  assert.notEqual(body.dueAt, null);
  const seen = await server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
  assert.deepEqual([seen.body.state, seen.body.asked, seen.body.steps.at(-1).detail], ['verified', null, 'resumed']);
  assert.ok(!JSON.stringify(seen.body).includes('ditelepon'));
});
