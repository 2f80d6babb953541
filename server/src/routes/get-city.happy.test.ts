import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { testCity } from '../testing/test-city.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives units, categories and the notice', async () => {
  const { body } = await server.call(getCity);
  assert.equal(body.name, 'Kota Uji');
  assert.equal(body.categories[0].categoryId, 'jalan');
  assert.equal(body.notice.version, '2026-01');
});

test('leaves out RW and RT', async () => {
  const { body } = await server.call(getCity);
  const kinds = body.units.map((unit: { kind: string }) => unit.kind);
  assert.ok(kinds.includes('village'));
  assert.ok(!kinds.includes('rw'));
});

test('answers 304 to who has it already', async () => {
  const etag = (await server.call(getCity)).headers.get('etag') ?? '';
  const again = await server.call(getCity, { headers: { 'If-None-Match': etag } });
  assert.equal(again.status, 304);
  assert.equal(again.body, null);
});

test('says the city’s own sentences in the language that is asked for, each with a tag of its own; else in Indonesian', async () => {
  const notice = { controller: 'Pamarentah Kota Uji', text: 'Data panjenengan kangge nangani aduan.', legalBasis: 'UU 27/2022' };
  const escalation = 'Menawi tenggatipun kelangkung, aduan punika minggah.';
  const speaking = await createTestServer({ city: { ...testCity, wordsByLanguage: { jv: { escalation, notice, emergencyNames: { '112': 'Dharurat' } } } } });
  const javanese = await speaking.call(getCity, { query: { locale: 'jv' } });
  assert.deepEqual(
    [javanese.body.language, javanese.body.notice, javanese.body.emergencyNumbers[0].name],
    ['jv', { version: '2026-01', ...notice }, 'Dharurat'],
  );
  for (const query of [{}, { locale: 'id' }, { locale: 'su' }]) {
    const { body, headers } = await speaking.call(getCity, { query });
    assert.deepEqual([body.language, body.notice], ['id', testCity.notice]);
    assert.notEqual(headers.get('etag'), javanese.headers.get('etag'));
  }
  await speaking.close();
});
