import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { findEvents } from '../repositories/event-repository.ts';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('takes contact and consent away at once, from the citizen’s page and from the desk’s', async () => {
  const { trackingCode, caseId } = await server.fileComplaint({ consents: { contactNotices: true, publishPhotos: true } });
  const as = await openCode(server, trackingCode);
  const { status, body } = await server.call(withdrawContact, { as, body: {} });
  assert.equal(status, 200);
  assert.equal(body.contact, null);
  const seen = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.equal(seen.body.complaints[0].contact, null);
  assert.deepEqual(seen.body.complaints[0].consents, { contactNotices: false, publishPhotos: true });
  assert.deepEqual([seen.body.timeline.at(-1).kind, seen.body.timeline.at(-1).text], ['contact-withdrawn', null]);
});

test('withdraws once: what is gone leaves no second entry', async () => {
  const { trackingCode, caseId } = await server.fileComplaint();
  const as = await openCode(server, trackingCode);
  for (let round = 0; round < 3; round += 1) assert.equal((await server.call(withdrawContact, { as, body: {} })).error, null);
  assert.equal((await findEvents(server.database, caseId)).length, 2);
});
