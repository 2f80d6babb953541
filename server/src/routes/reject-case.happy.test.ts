import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { rejectCase } from '@kotak-aduan/api-client/operations/reject-case';
import { openCode } from '../testing/citizen-steps.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('tells the citizen why: the city’s reason in the languages that it has, and the agency’s own words', async () => {
  const { caseId, trackingCode } = await server.fileComplaint();
  const body = { reasonId: 'bukan-aduan', words: 'Silakan ke kantor pajak pusat.' };
  const rejected = await changeCase(server, rejectCase, { caseId, as: server.operators.coordinator, body });
  assert.deepEqual([rejected.body.state, rejected.body.dueAt], ['rejected', null]);
  assert.equal(rejected.body.timeline.at(-1).text, 'Isinya bukan aduan yang bisa kami tangani.\n\nSilakan ke kantor pajak pusat.');
  const { body: seen } = await server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
  assert.equal(seen.state, 'rejected');
  assert.equal(seen.rejection.reason, 'Isinya bukan aduan yang bisa kami tangani.');
  assert.deepEqual(seen.rejection.reasonIn, [{ language: 'jv', text: 'Isinipun sanes aduan ingkang saged kula tangani.' }]);
  assert.equal(seen.rejection.words, 'Silakan ke kantor pajak pusat.');
  assert.equal(seen.rejection.unit.unitId, 'diskominfo');
  assert.deepEqual([seen.canReply, seen.canDispute, seen.canRate], [false, false, false]);
});

test('keeps what was said that day where the city’s file says otherwise later', async () => {
  const { caseId, trackingCode } = await server.fileComplaint();
  await changeCase(server, rejectCase, { caseId, as: server.operators.coordinator, body: { reasonId: 'bukan-aduan', words: null } });
  await server.database.updateTable('rejections').set({ reason: 'Kalimat tahun lalu.' }).where('case_id', '=', caseId).execute();
  const { body } = await server.call(getTrackedCase, { as: await openCode(server, trackingCode) });
  assert.deepEqual([body.rejection.reason, body.rejection.reasonIn], ['Kalimat tahun lalu.', []]);
});
