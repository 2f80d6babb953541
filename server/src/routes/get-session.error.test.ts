import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSession } from '@kotak-aduan/api-client/operations/get-session';
import { createTestServer } from '../testing/create-test-server.ts';

test('says that a session has ended', async () => {
  const server = await createTestServer();
  await server.database
    .updateTable('sessions')
    .set({ expires_at: '2020-01-01T00:00:00.000Z' })
    .where('user_id', '=', server.operators.dlh.operatorId)
    .execute();
  const { error } = await server.call(getSession, { as: server.operators.dlh });
  assert.equal(error?.code, 'session-expired');
  await server.close();
});
