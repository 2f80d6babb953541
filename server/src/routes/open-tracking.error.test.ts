import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer({ rateLimits: null });
});
after(() => server.close());

test('tells a mistyped code and one that nobody has in the same words', async () => {
  await server.fileComplaint();
  const unknown = await server.call(openTracking, { body: { trackingCode: makeTrackingCode(randomBytes(23)) } });
  const mistyped = await server.call(openTracking, { body: { trackingCode: 'ABC' } });
  assert.equal(unknown.error?.code, 'wrong-tracking-code');
  assert.deepEqual({ ...mistyped.error, requestId: '' }, { ...unknown.error, requestId: '' });
});

test('says so when there is no code in it', async () => {
  assert.equal((await server.call(openTracking, { body: {} })).status, 404);
  assert.equal((await server.call(openTracking, { body: '[]' })).error?.code, 'invalid-input');
  assert.equal((await server.call(openTracking, { body: '{' })).error?.code, 'malformed-request');
});
