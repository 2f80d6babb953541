import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSession } from '@kotak-aduan/api-client/operations/get-session';
import { createTestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getSession, allow: ['viewer', 'operator', 'coordinator', 'admin'] });

test('knows a role that was taken away with the next request', async () => {
  const server = await createTestServer();
  await server.database.updateTable('users').set({ role: 'viewer' }).where('id', '=', server.operators.admin.operatorId).execute();
  const { body } = await server.call(getSession, { as: server.operators.admin });
  assert.equal(body.role, 'viewer');
  await server.close();
});
