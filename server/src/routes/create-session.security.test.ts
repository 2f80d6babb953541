import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { chromeExtensionOrigin, createTestServer, testPassword, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createSession, allow: ['public'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives a cookie to our own pages only', async () => {
  const { email } = server.operators.dpupr;
  for (const origin of [chromeExtensionOrigin, null]) {
    const { error, headers } = await server.call(createSession, { origin, body: { email, password: testPassword, transport: 'cookie' } });
    assert.equal(error?.code, 'origin-not-allowed');
    assert.equal(headers.get('set-cookie'), null);
  }
});

test('reaches none of the routes that the library behind it has of its own', async () => {
  for (const path of ['sign-up/email', 'sign-in/email', 'change-password', 'get-session', 'list-sessions', 'update-user']) {
    for (const base of ['/api/auth/', '/api/v1/auth/']) {
      const response = await server.request(`${base}${path}`, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } });
      assert.equal(response.status, 404, path);
    }
  }
});

test('keeps no token that works in the database', async () => {
  const rows = await server.database.selectFrom('sessions').select('token').execute();
  for (const { token } of rows) {
    for (const operator of Object.values(server.operators)) assert.notEqual(operator.token, token);
    const response = await server.request('/api/v1/session', { headers: { Authorization: `Bearer ${token}` } });
    assert.equal(response.status, 401);
  }
});

test('slows down who tries passwords', async () => {
  const limited = await createTestServer({ rateLimits: defaultRateLimits });
  const statuses = [];
  for (let index = 0; index < 25; index += 1) {
    const { status } = await limited.call(createSession, { body: { email: 'admin@kota-uji.example', password: `tebakan-${index}`, transport: 'bearer' } });
    statuses.push(status);
  }
  assert.equal(statuses.filter((status) => status === 429).length, 5);
  await limited.close();
});
