import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allowSites } from '@kotak-aduan/api-client/operations/allow-sites';
import { allowedSitesMax, sitesPerCall } from '@kotak-aduan/api-client/schemas';
import { createTestServer, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';
import { findListedSite } from '../testing/site-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const allow = (origins: readonly string[]): Promise<TestAnswer> => server.call(allowSites, { as: server.operators.coordinator, body: { origins } });
const many = (count: number, from: number): string[] => Array.from({ length: count }, (_, index) => `https://situs-${from + index}.kota-uji.example`);

test('names each wrong line, and then allows none', async () => {
  const { error } = await allow([
    'https://satu.kota-uji.example',
    'http://dua.kota-uji.example',
    'https://tiga.kota-uji.example/',
    'https://*.kota-uji.example',
  ]);
  assert.equal(error?.code, 'invalid-input');
  assert.deepEqual(error?.fields, ['origins.1', 'origins.2', 'origins.3']);
  assert.equal(await findListedSite(server, 'https://satu.kota-uji.example'), undefined);
});

test('takes no empty list and none without end', async () => {
  for (const origins of [[], many(sitesPerCall + 1, 0)]) assert.equal((await allow(origins)).error?.code, 'invalid-input');
});

test('allows no more than fit into the header of the frame’s page', async () => {
  assert.equal((await allow(many(sitesPerCall, 0))).status, 200);
  assert.equal((await allow(many(allowedSitesMax - sitesPerCall, sitesPerCall))).status, 200);
  const { error } = await allow(['https://satu-lagi.kota-uji.example']);
  assert.deepEqual(error?.fields, ['origins']);
  assert.equal(await findListedSite(server, 'https://satu-lagi.kota-uji.example'), undefined);
});
