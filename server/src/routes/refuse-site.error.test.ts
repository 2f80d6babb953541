import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseSite } from '@kotak-aduan/api-client/operations/refuse-site';
import { createTestServer, siteOrigin } from '../testing/create-test-server.ts';

test('leaves alone what stands in the city’s file, and takes nothing that is no origin', async () => {
  const server = await createTestServer();
  const refuse = async (origin: string): Promise<string | undefined> =>
    (await server.call(refuseSite, { as: server.operators.coordinator, body: { origin } })).error?.code;
  assert.equal(await refuse(siteOrigin), 'illegal-transition');
  assert.equal((await server.request('/api/v1/city', { headers: { Origin: siteOrigin } })).status, 200);
  assert.equal(await refuse('bukan-dinas.example'), 'invalid-input');
  await server.close();
});
