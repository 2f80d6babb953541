import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { getSession } from '@kotak-aduan/api-client/operations/get-session';
import { createTestServer, firefoxExtensionOrigin, ownOrigin, testPassword, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('signs the extension in by a token', async () => {
  const { email } = server.operators.dpupr;
  const { status, body, headers } = await server.call(createSession, {
    origin: firefoxExtensionOrigin,
    body: { email, password: testPassword, transport: 'bearer' },
  });
  assert.equal(status, 201);
  assert.equal(body.operator.unit.shortName, 'DPUPR');
  assert.equal(headers.get('set-cookie'), null);
  const session = await server.call(getSession, { origin: firefoxExtensionOrigin, as: { token: body.token } });
  assert.equal(session.body.email, email);
});

test('gives every clipper of the city the same key for messages, and the desk none', async () => {
  const keyOf = async ({ email }: { email: string }, transport: 'bearer' | 'cookie'): Promise<unknown> =>
    (await server.call(createSession, { body: { email, password: testPassword, transport } })).body.messageKey;
  const { dpupr, coordinator } = server.operators;
  const key = await keyOf(dpupr, 'bearer');
  assert.match(String(key), /^[\w-]{43}$/);
  assert.equal(await keyOf(coordinator, 'bearer'), key);
  assert.equal(await keyOf(dpupr, 'cookie'), null);
});

test('signs the desk in by a cookie that no script and no other site can use', async () => {
  const { body, headers } = await server.call(createSession, {
    body: { email: server.operators.coordinator.email, password: testPassword, transport: 'cookie' },
  });
  assert.equal(body.token, null);
  const cookie = headers.get('set-cookie') ?? '';
  assert.match(cookie, /HttpOnly/i);
  assert.match(cookie, /SameSite=Strict/i);
  const session = await server.call(getSession, { origin: ownOrigin, headers: { Cookie: cookie.split(';')[0] ?? '' } });
  assert.equal(session.body.role, 'coordinator');
});
