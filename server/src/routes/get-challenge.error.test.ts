import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getChallenge } from '@kotak-aduan/api-client/operations/get-challenge';
import { createTestServer } from '../testing/create-test-server.ts';

test('refuses a challenge for what asks for no work', async () => {
  const server = await createTestServer();
  for (const query of [{}, { operation: 'getCity' }, { operation: 'createComplaint', cost: '1' }] as Record<string, string>[]) {
    const { error } = await server.call(getChallenge, { query });
    assert.equal(error?.code, 'invalid-input', JSON.stringify(query));
  }
  await server.close();
});
