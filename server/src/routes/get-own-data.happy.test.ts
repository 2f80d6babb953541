import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getOwnData } from '@kotak-aduan/api-client/operations/get-own-data';
import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { fileResolved, ratingBody } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives all that is kept: what was filed, said, answered, agreed to and asked for, and who keeps it', async () => {
  const { token } = await fileResolved(server, { consents: { contactNotices: true, publishPhotos: false } });
  await server.call(rateAnswer, { as: { token }, body: ratingBody() });
  await server.call(requestRight, { as: { token }, body: { kind: 'access', text: null } });
  const { status, body } = await server.call(getOwnData, { as: { token } });
  assert.equal(status, 200);
  assert.equal(body.controller, 'Pemerintah Kota Uji');
  assert.equal(body.complaint.name, 'Siti Rahayu');
  assert.deepEqual(body.contact, { kind: 'whatsapp', value: '0812 0000 0000' });
  assert.deepEqual(body.consents, { contactNotices: true, publishPhotos: false });
  assert.equal(body.resolution.text, 'Lubang sudah ditambal.');
  assert.equal(body.rating.solution, 'partly');
  assert.equal(body.requests[0].kind, 'access');
});
