import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer } from '../testing/create-test-server.ts';

test('refuses a right that it does not know, and words that are none', async () => {
  const server = await createTestServer();
  const { trackingCode } = await server.fileComplaint();
  const as = await openCode(server, trackingCode);
  assert.deepEqual((await server.call(requestRight, { as, body: { kind: 'fame', text: null } })).error?.fields, ['kind']);
  assert.deepEqual((await server.call(requestRight, { as, body: { kind: 'access', text: '  ' } })).error?.fields, ['text']);
  await server.close();
});
