import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { testCity } from '../testing/test-city.ts';

const notice = { controller: 'Pamarentah Kota Uji', text: 'Data panjenengan kangge nangani aduan.', legalBasis: 'UU 27/2022' };
const escalation = 'Menawi tenggatipun kelangkung, aduan punika minggah.';

let server: TestServer;
before(async () => {
  server = await createTestServer({ city: { ...testCity, wordsByLanguage: { jv: { escalation, notice, emergencyNames: { '112': 'Dharurat' } } } } });
});
after(() => server.close());

const get = async (path: string): Promise<string> => (await server.request(path)).text();
const track = async (kode: string, locale: string): Promise<string> => {
  const body = new URLSearchParams({ kode });
  return (await server.request(`/lacak?locale=${locale}`, { method: 'POST', headers: { Origin: ownOrigin }, body })).text();
};

test('the form says notice and emergency numbers in the language that the city has them in', async () => {
  const javanese = await get('/aduan?locale=jv');
  assert.ok(javanese.includes(`<p class="petunjuk" lang="jv">${notice.text} (${notice.controller}; ${notice.legalBasis})</p>`));
  assert.ok(javanese.includes('(<span lang="jv">Dharurat</span>)'));
});

test('in a language that the city lacks they stand in Indonesian, and say so; so do its categories and agencies', async () => {
  const sundanese = await get('/aduan?locale=su');
  assert.ok(sundanese.includes(`<p class="petunjuk" lang="id">${testCity.notice.text} (`));
  assert.ok(sundanese.includes('(<span lang="id">Darurat</span>)'));
  const lists = [...sundanese.matchAll(/<select id="(?:kategori|instansi)".*?<\/select>/gs)].map(([list]) => list);
  const named = lists.flatMap((list) => [...list.matchAll(/<option([^>]*) value="[^"]+"[^>]*>/g)].map(([, attributes]) => attributes));
  assert.ok(named.length > testCity.categories.length && named.every((attributes) => attributes?.includes('lang="id"')), String(named));
});

test('what happens after the due date is said likewise, and an agency’s name is Indonesian', async () => {
  const { trackingCode } = await server.fileComplaint();
  const javanese = await track(trackingCode, 'jv');
  assert.ok(javanese.includes(`lang="jv">${escalation}</p>`));
  assert.match(javanese, /<dd lang="id">[^<]+<\/dd>/);
  assert.ok((await track(trackingCode, 'en')).includes(`lang="id">${testCity.escalation}</p>`));
});
