import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('is read by every agency of the case and by no citizen', async () => {
  const { caseId, trackingCode } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr', ['dlh']);
  const { status, body } = await changeCase(server, createNote, { caseId, as: server.operators.dlh, body: { text: 'kenari: alat berat dipinjam' } });
  assert.equal(status, 201);
  assert.equal(body.timeline.at(-1).text, 'kenari: alat berat dipinjam');
  assert.equal(body.timeline.at(-1).actor.unit.unitId, 'dlh');
  const tracked = await server.call(openTracking, { body: { trackingCode } });
  assert.ok(!JSON.stringify(tracked.body).includes('kenari'));
});

test('can be added to a closed case, and changes its version only', async () => {
  const { caseId } = await server.fileComplaint();
  await server.database.updateTable('cases').set({ state: 'closed' }).where('case_id', '=', caseId).execute();
  const { body } = await changeCase(server, createNote, { caseId, as: server.operators.dpupr, body: { text: 'Arsip di lemari 3.' } });
  assert.deepEqual([body.state, body.version], ['closed', 2]);
});
