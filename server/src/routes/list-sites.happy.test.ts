import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSites } from '@kotak-aduan/api-client/operations/list-sites';
import { createTestServer } from '../testing/create-test-server.ts';
import { askForSite } from '../testing/site-steps.ts';

test('names those of the city’s file first, then who asks', async () => {
  const server = await createTestServer();
  await askForSite(server, 'https://dinas.kota-uji.example');
  for (const name of ['coordinator', 'admin'] as const) {
    const { body } = await server.call(listSites, { as: server.operators[name] });
    assert.deepEqual(
      body.sites.map(({ origin, state, isFixed }: { origin: string; state: string; isFixed: boolean }) => [origin, state, isFixed]),
      [
        ['http://dpupr.localhost:8080', 'allowed', true],
        ['http://dlh.localhost:8080', 'allowed', true],
        ['https://dinas.kota-uji.example', 'asked', false],
      ],
    );
  }
  await server.close();
});
