import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSession } from '@kotak-aduan/api-client/operations/get-session';
import { createTestServer } from '../testing/create-test-server.ts';

test('says who is signed in, of every role', async () => {
  const server = await createTestServer();
  for (const operator of Object.values(server.operators)) {
    const { body } = await server.call(getSession, { as: operator });
    assert.equal(body.operatorId, operator.operatorId);
    assert.equal(body.role, operator.role);
    assert.equal(body.unit.unitId, operator.unitId);
  }
  await server.close();
});
