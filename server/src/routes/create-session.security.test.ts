import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isForClipper, operations } from '@kotak-aduan/api-client/operations';
import { countUnanswered } from '@kotak-aduan/api-client/operations/count-unanswered';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { listCases } from '@kotak-aduan/api-client/operations/list-cases';
import { listClipReports } from '@kotak-aduan/api-client/operations/list-clip-reports';
import { listSites } from '@kotak-aduan/api-client/operations/list-sites';
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

test('OPS-6: gives the clipper a session of its own, which opens no case, no queue and no evidence, even an admin’s', async () => {
  const { email } = server.operators.admin;
  const { body } = await server.call(createSession, { body: { email, password: testPassword, transport: 'bearer', scope: 'clipper' } });
  const { caseId } = await server.fileComplaint({ identity: 'withheld' });
  for (const operation of [listCases, getCase, listSites, listClipReports]) {
    const { error } = await server.call(operation, { params: { caseId }, as: { token: body.token } });
    assert.equal(error?.code, 'forbidden', operation.id);
  }
  assert.equal((await server.call(countUnanswered, { as: { token: body.token } })).status, 200);
});

test('gives no cookie to a clipper', async () => {
  const { email } = server.operators.dpupr;
  const { error, headers } = await server.call(createSession, { body: { email, password: testPassword, transport: 'cookie', scope: 'clipper' } });
  assert.equal(error?.code, 'invalid-input');
  assert.equal(headers.get('set-cookie'), null);
});

test('the desk’s operations that a clipper’s session opens are these and no others', () => {
  const opened = Object.values(operations).filter((operation) => operation.group === 'desk' && isForClipper(operation));
  assert.deepEqual(
    opened.map(({ id }) => id),
    ['createEvidence'],
  );
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
