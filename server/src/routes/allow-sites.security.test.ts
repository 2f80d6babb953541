import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowSites } from '@kotak-aduan/api-client/operations/allow-sites';
import { createTestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: allowSites, allow: ['coordinator', 'admin'] });

test('a site that was allowed gets what is public and nothing of the desk, and no name may be hidden there', async () => {
  const server = await createTestServer();
  const origin = 'https://dinas.kota-uji.example';
  await server.call(allowSites, { as: server.operators.coordinator, body: { origins: [origin] } });
  const desk = await server.request('/api/v1/cases', { headers: { Origin: origin, Authorization: `Bearer ${server.operators.coordinator.token}` } });
  assert.equal(desk.status, 403);
  for (const spelling of [
    'https://DINAS.kota-uji.example',
    `${origin}/`,
    `${origin}:443`,
    `http://dinas.kota-uji.example`,
    `https://sub.dinas.kota-uji.example`,
  ]) {
    assert.equal((await server.request('/api/v1/city', { headers: { Origin: spelling } })).status, 403, spelling);
  }
  await server.close();
});
