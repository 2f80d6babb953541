import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('ends after 15 minutes', async () => {
  const { trackingCode } = await server.fileComplaint();
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  const opened = server.now();
  server.setNow(new Date(opened.getTime() + 14 * 60_000));
  assert.equal((await server.call(getTrackedCase, { as: body })).status, 200);
  server.setNow(new Date(opened.getTime() + 15 * 60_000));
  assert.equal((await server.call(getTrackedCase, { as: body })).error?.code, 'session-expired');
});
