import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSites } from '@kotak-aduan/api-client/operations/list-sites';
import { createTestServer } from '../testing/create-test-server.ts';

test('is for coordinators and admins alone', async () => {
  const server = await createTestServer();
  for (const name of ['dpupr', 'viewer', 'inspektorat'] as const) {
    assert.equal((await server.call(listSites, { as: server.operators[name] })).error?.code, 'forbidden', name);
  }
  await server.close();
});
