import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { requestSite } from '@kotak-aduan/api-client/operations/request-site';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { findListedSite } from '../testing/site-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('takes no body and no type', async () => {
  const asked = await server.call(requestSite, { headers: { 'Content-Type': 'application/json' } });
  assert.equal(asked.error?.code, 'unsupported-media-type');
  const sent = await server.request(requestSite.path, {
    method: 'POST',
    headers: { Origin: ownOrigin },
    body: Buffer.from('{"origin":"https://lain.example"}'),
  });
  assert.equal(sent.status, 415);
  const stranger = { Origin: 'https://lain.example' };
  const sentByStranger = await server.request(requestSite.path, { method: 'POST', headers: stranger, body: Buffer.from('{}') });
  assert.equal(sentByStranger.status, 415);
  assert.equal(await findListedSite(server, 'https://lain.example'), undefined);
});
