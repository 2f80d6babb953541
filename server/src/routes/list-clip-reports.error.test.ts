import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listClipReports } from '@kotak-aduan/api-client/operations/list-clip-reports';
import { createTestServer } from '../testing/create-test-server.ts';

test('is not for a viewer or an operator', async () => {
  const server = await createTestServer();
  for (const as of [server.operators.viewer, server.operators.dlh]) assert.equal((await server.call(listClipReports, { as })).error?.code, 'forbidden');
  await server.close();
});
