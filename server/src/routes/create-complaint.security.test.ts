import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import {
  chromeExtensionOrigin,
  complaintBody,
  createTestServer,
  firefoxExtensionOrigin,
  ownOrigin,
  siteOrigin,
  type TestServer,
} from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createComplaint, allow: ['public'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('EMB-2: takes a hidden name only from our own pages and from a paired extension', async () => {
  for (const hidden of [
    { identity: 'withheld', name: 'Siti Rahayu' },
    { identity: 'none', name: null },
  ]) {
    for (const origin of [ownOrigin, chromeExtensionOrigin, firefoxExtensionOrigin]) {
      const { status } = await server.call(createComplaint, { origin, body: complaintBody(hidden) });
      assert.equal(status, 201, `${hidden.identity} from ${origin}`);
    }
    for (const origin of [siteOrigin, null]) {
      const { error } = await server.call(createComplaint, { origin, body: complaintBody(hidden) });
      assert.equal(error?.code, 'identity-not-allowed-here', `${hidden.identity} from ${origin}`);
    }
  }
});

test('keeps text, name and contact out of the log', async () => {
  await server.fileComplaint({ text: 'kenari-teks di jalan', name: 'Kenari Nama', contact: { kind: 'email', value: 'kenari@warga.example' } });
  await server.call(createComplaint, { body: complaintBody({ text: 'kenari-teks', kind: 'salah' }) });
  assert.doesNotMatch(server.logLines.join(''), /kenari/i);
});

test('never lowers a secrecy that the citizen chose', async () => {
  const { complaintId } = await server.fileComplaint({ identity: 'withheld' });
  await assert.rejects(server.database.updateTable('complaints').set({ identity: 'named' }).where('complaint_id', '=', complaintId).execute(), /more secret/);
});

test('lets nobody change or remove an entry of the timeline', async () => {
  const { caseId } = await server.fileComplaint();
  await assert.rejects(server.database.updateTable('events').set({ at: '2020-01-01T00:00:00.000Z' }).where('case_id', '=', caseId).execute(), /append-only/);
  await assert.rejects(server.database.deleteFrom('events').where('case_id', '=', caseId).execute(), /append-only/);
});
