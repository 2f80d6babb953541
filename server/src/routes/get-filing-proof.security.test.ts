import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { getFilingProof } from '@kotak-aduan/api-client/operations/get-filing-proof';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getFilingProof, allow: ['tracker'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('holds what the citizen filed and nothing else: no contact, no id of the case, no note, no officer', async () => {
  const { trackingCode, caseId } = await server.fileComplaint({ identity: 'withheld', name: 'Kenari Emas' });
  await server.call(createNote, { params: { caseId }, body: { version: 1, text: 'kenari-catatan dalam' }, as: server.operators.coordinator });
  const { body: opened } = await server.call(openTracking, { body: { trackingCode } });
  const { body } = await server.call(getFilingProof, { as: opened });
  assert.deepEqual(Object.keys(body).sort(), [
    'answers',
    'attachments',
    'categoryName',
    'channel',
    'cityName',
    'complaintNumber',
    'dueAt',
    'identity',
    'kind',
    'missing',
    'name',
    'nameKnownTo',
    'noticeTerms',
    'noticeVersion',
    'onBehalfOf',
    'payloadSha256',
    'place',
    'placeUnit',
    'receivedAt',
    'receivedBy',
    'respondentUnit',
    'site',
    'text',
    'timeZone',
    'unit',
  ]);
  const told = JSON.stringify(body);
  for (const secret of ['Kenari', 'kenari-catatan', '0812', caseId, 'Petugas']) assert.ok(!told.includes(secret), secret);
});
