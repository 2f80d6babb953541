import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { createTestServer, testPassword, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('tells a wrong password and an unknown address alike', async () => {
  const { email } = server.operators.dpupr;
  const wrong = await server.call(createSession, { body: { email, password: 'salah-sekali', transport: 'bearer' } });
  const unknown = await server.call(createSession, { body: { email: 'siapa@kota-uji.example', password: testPassword, transport: 'bearer' } });
  assert.equal(wrong.status, 401);
  assert.deepEqual({ ...unknown.error, requestId: '' }, { ...wrong.error, requestId: '' });
});

test('refuses an address that is none as it refuses an unknown one', async () => {
  const { status } = await server.call(createSession, { body: { email: 'bukan alamat', password: testPassword, transport: 'bearer' } });
  assert.equal(status, 401);
});

test('names what is missing', async () => {
  const { error } = await server.call(createSession, { body: { email: 'a@b.example', transport: 'bearer' } });
  assert.deepEqual(error?.fields, ['password']);
});
