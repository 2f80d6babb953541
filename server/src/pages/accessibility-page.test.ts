import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('says what was tried and what was not, and leads to where a barrier can be told of', async () => {
  const html = await (await server.request('/aksesibilitas')).text();
  for (const said of ['Yang sudah kami periksa', 'Yang belum', 'Ada yang menghalangi Anda?', 'href="/aduan"', 'href="/kanal"'])
    assert.ok(html.includes(said), said);
});

test('every page has the same way to help, in the same place', async () => {
  for (const path of ['/', '/aduan', '/lacak', '/lacak/kode-baru', '/lacak/bukti', '/kanal', '/klaim', '/aksesibilitas']) {
    const html = await (await server.request(path)).text();
    assert.match(html, /<\/main>\s*<footer>\s*<nav aria-label="Bantuan">[^]*href="\/kanal"[^]*href="\/aksesibilitas"[^]*<\/footer>\s*<\/body>/, path);
    assert.match(html, /<title>\S[^<]{5,}<\/title>/, path);
  }
});

test('the small pages say the same in each language, and lead on in it', async () => {
  for (const [path, ...titles] of [
    ['/aksesibilitas', 'Kothak aduan kangge sedaya tiyang', 'Kotak aduan kanggo sadaya jalmi', 'A complaint box for everybody'],
    ['/klaim', 'Sambatan panjenengan sampun kula cathet', 'Keluhan anjeun parantos dicatet ku simkuring', 'We have put your complaint on record'],
    ['/poster', 'Pamarentah Kota Uji', 'Pamaréntah Kota Uji', 'City government of Kota Uji'],
  ] as const) {
    for (const [index, locale] of (['jv', 'su', 'en'] as const).entries()) {
      const html = await (await server.request(`${path}?locale=${locale}`)).text();
      assert.ok(html.includes(`<h1>${titles[index]}</h1>`), `${path} in ${locale}`);
      assert.ok(html.includes(`<html lang="${locale}">`) && html.includes(`href="?locale=id"`), `${path} in ${locale}`);
      assert.ok(!/href="\/(?:aduan|kanal|)"/.test(html), `${path} in ${locale} leads back to Indonesian`);
    }
  }
});
