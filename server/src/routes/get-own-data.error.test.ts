import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getOwnData } from '@kotak-aduan/api-client/operations/get-own-data';
import { createTestServer } from '../testing/create-test-server.ts';

test('gives nothing to a token of a complaint that is not there', async () => {
  const server = await createTestServer();
  const subject = { complaintId: '00000000-0000-4000-8000-000000000000', caseId: 'x', codeVersion: 1 };
  const { error } = await server.call(getOwnData, { as: server.signer.trackingToken(subject, server.now()) });
  assert.equal(error?.code, 'unauthenticated');
  await server.close();
});
