import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { deleteSession } from '@kotak-aduan/api-client/operations/delete-session';
import { getSession } from '@kotak-aduan/api-client/operations/get-session';
import { createTestServer, testPassword, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('ends a token’s session at once', async () => {
  assert.equal((await server.call(deleteSession, { as: server.operators.dlh })).status, 204);
  assert.equal((await server.call(getSession, { as: server.operators.dlh })).error?.code, 'session-expired');
  assert.equal((await server.call(getSession, { as: server.operators.dpupr })).status, 200);
});

test('ends a cookie’s session and takes the cookie back', async () => {
  const { headers } = await server.call(createSession, { body: { email: server.operators.viewer.email, password: testPassword, transport: 'cookie' } });
  const Cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const answer = await server.call(deleteSession, { headers: { Cookie } });
  assert.equal(answer.status, 204);
  assert.match(answer.headers.get('set-cookie') ?? '', /Max-Age=0/i);
  assert.equal((await server.call(getSession, { headers: { Cookie } })).error?.code, 'session-expired');
});
