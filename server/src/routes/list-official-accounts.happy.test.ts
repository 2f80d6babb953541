import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function handlesOf(unitId?: string): Promise<string[]> {
  const { body } = await server.call(listOfficialAccounts, unitId === undefined ? {} : { query: { unitId } });
  return body.accounts.map(({ handle }: { handle: string }) => handle);
}

test('gives all accounts of the city, or those of one unit and what is below it', async () => {
  assert.deepEqual(await handlesOf(), ['kota-uji.example', '@dpupr.contoh', '0000 000 000', '@jalan.contoh']);
  assert.deepEqual(await handlesOf('dpupr'), ['@dpupr.contoh', '0000 000 000', '@jalan.contoh']);
  assert.deepEqual(await handlesOf('upt-jalan'), ['@jalan.contoh']);
  assert.deepEqual(await handlesOf('dlh'), []);
});

test('says whose each is, when it was looked at, and that it is made up', async () => {
  const { body } = await server.call(listOfficialAccounts, { query: { unitId: 'upt-jalan' } });
  assert.deepEqual(body.accounts, [
    {
      unit: { unitId: 'upt-jalan', name: 'UPT Jalan', shortName: null },
      kind: 'account',
      platform: 'instagram',
      handle: '@jalan.contoh',
      address: 'https://instagram.example/jalan.contoh',
      checkedAt: '2026-11-01',
      isSample: true,
    },
  ]);
});

test('answers 304 to who has it already', async () => {
  const etag = (await server.call(listOfficialAccounts)).headers.get('etag') ?? '';
  assert.equal((await server.call(listOfficialAccounts, { headers: { 'If-None-Match': etag } })).status, 304);
});

test('gives a browser, which takes it compressed, the accounts of the unit that it asks for', async () => {
  const tags = [];
  for (const [address, count] of [
    ['/api/v1/official-accounts', 4],
    ['/api/v1/official-accounts?unitId=upt-jalan', 1],
  ] as const) {
    const response = await server.request(address, { headers: { 'Accept-Encoding': 'gzip' } });
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
    assert.equal([...text.matchAll(/"handle"/g)].length, count);
    tags.push(response.headers.get('etag'));
  }
  assert.notEqual(tags[0], tags[1]);
});

test('the city’s emergency numbers come with every list: nobody may take them for false', async () => {
  for (const query of [{}, { unitId: 'dlh' }]) {
    const { body } = await server.call(listOfficialAccounts, { query });
    assert.deepEqual(body.emergencyNumbers[0], { name: 'Darurat', number: '112' });
  }
});
