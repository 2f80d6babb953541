import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { refuseCodeRequest } from '@kotak-aduan/api-client/operations/refuse-code-request';
import { createTestServer } from '../testing/create-test-server.ts';

test('refuses nothing that does not wait', async () => {
  const server = await createTestServer();
  const { error } = await server.call(refuseCodeRequest, { params: { codeRequestId: randomUUID() }, as: server.operators.coordinator, body: {} });
  assert.equal(error?.code, 'not-found');
  await server.close();
});
