import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { getChallenge } from '@kotak-aduan/api-client/operations/get-challenge';
import { complaintBody, createTestServer } from '../testing/create-test-server.ts';
import { proveWork } from '../testing/prove-work.ts';

const query = { operation: 'createComplaint' };

test('gives a challenge whose solution files a complaint', async () => {
  const server = await createTestServer();
  const { body, headers } = await server.call(getChallenge, { query });
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(body.parameters.data.operation, 'createComplaint');
  assert.equal(body.parameters.data.expiresAt, '2026-11-23T02:10:00.000Z');
  const { status } = await server.call(createComplaint, { body: complaintBody(), headers: await proveWork(body) });
  assert.equal(status, 201);
  await server.close();
});

test('gives everybody another one', async () => {
  const server = await createTestServer();
  const nonces = new Set<string>();
  for (let round = 0; round < 50; round += 1) nonces.add((await server.call(getChallenge, { query })).body.parameters.nonce);
  assert.equal(nonces.size, 50);
  await server.close();
});
