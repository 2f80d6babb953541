import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createCitizenReply, allow: ['tracker'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives nobody the answer to another citizen’s key', async () => {
  const idempotencyKey = randomUUID();
  const body = { draftId: randomUUID(), text: 'Milik saya', language: 'id', attachments: [] };
  const sessions = [];
  for (let index = 0; index < 2; index += 1) {
    const { trackingCode } = await server.fileComplaint({ text: `Aduan ke-${index}` });
    sessions.push((await server.call(openTracking, { body: { trackingCode } })).body);
  }
  const mine = await server.call(createCitizenReply, { as: sessions[0], body, idempotencyKey });
  const theirs = await server.call(createCitizenReply, { as: sessions[1], body, idempotencyKey });
  assert.equal(mine.body.text, 'Aduan ke-0');
  assert.equal(theirs.body.text, 'Aduan ke-1');
});
