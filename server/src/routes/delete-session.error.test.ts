import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deleteSession } from '@kotak-aduan/api-client/operations/delete-session';
import { createTestServer } from '../testing/create-test-server.ts';

test('says so when nobody was signed in', async () => {
  const server = await createTestServer();
  assert.equal((await server.call(deleteSession)).error?.code, 'unauthenticated');
  await server.close();
});
