import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { getOwnData } from '@kotak-aduan/api-client/operations/get-own-data';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getOwnData, allow: ['tracker'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('tells whoever holds the code of a withheld name neither name nor contact, and nobody a note or an officer', async () => {
  const { trackingCode, caseId } = await server.fileComplaint({ identity: 'withheld', name: 'Kenari Emas' });
  await server.call(createNote, { params: { caseId }, body: { version: 1, text: 'kenari-catatan dalam' }, as: server.operators.coordinator });
  const { body } = await server.call(getOwnData, { as: await openCode(server, trackingCode) });
  assert.equal(body.isNameWithheld, true);
  assert.equal(body.complaint.name, 'K••• E•••');
  assert.equal(body.contact.value, '•••000');
  const told = JSON.stringify(body);
  for (const secret of ['Kenari', 'kenari-catatan', '0812', caseId, 'Petugas', server.operators.coordinator.operatorId])
    assert.ok(!told.includes(secret), secret);
});

test('gives one person’s data to nobody else’s token', async () => {
  const mine = await server.fileComplaint({ text: 'Aduan saya sendiri.' });
  const theirs = await server.fileComplaint({ text: 'Aduan orang lain.' });
  const { body } = await server.call(getOwnData, { as: await openCode(server, mine.trackingCode) });
  assert.equal(body.complaint.text, 'Aduan saya sendiri.');
  assert.ok(!JSON.stringify(body).includes(theirs.complaintNumber));
});
