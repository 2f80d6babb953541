import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('the front page names each sample site and what it is, the one that is not listed last', async () => {
  const html = await (await server.request('/')).text();
  const names = [...html.matchAll(/<li>\s*<a href="http:\/\/([a-z-]+)\.localhost:8080\/">([^<]+)</g)].map(([, host, name]) => [host, name]);
  assert.deepEqual(names, [
    ['dlh', 'DLH'],
    ['dpupr', 'DPUPR'],
    ['bukan-daftar', 'Situs yang belum terdaftar'],
  ]);
  assert.match(html, /Situs lama/);
  for (const path of ['/aduan', '/lacak', '/meja/']) assert.ok(html.includes(`href="${path}"`), path);
});

test('the short address of a poster leads to the agency’s form, typed in capitals too, and the poster has it', async () => {
  for (const [path, target] of [
    ['/a/dpupr', '/aduan?agency=dpupr'],
    ['/a/DPUPR', '/aduan?agency=dpupr'],
    ['/a/dpupr?locale=jv', '/aduan?agency=dpupr&locale=jv'],
    ['/a/dpupr/en', '/aduan?agency=dpupr&locale=en'],
    ['/a/DPUPR/EN', '/aduan?agency=dpupr&locale=en'],
    ['/a/en', '/aduan?locale=en'],
    ['/a/tidak-ada/su', '/aduan?locale=su'],
    ['/a/dpupr/xx', '/aduan?agency=dpupr'],
    // The agency is gone, the poster still hangs.
    ['/a/tidak-ada', '/aduan'],
    ['/a/%2F%2Fjahat.example', '/aduan'],
  ] as const) {
    const response = await server.request(path);
    assert.equal(response.status, 302, path);
    assert.equal(response.headers.get('location'), target, path);
  }
  assert.match(await (await server.request('/poster?agency=dpupr')).text(), /<p class="alamat-poster">[^<]*\/a\/dpupr<\/p>/);
  assert.match(await (await server.request('/poster')).text(), /<p class="alamat-poster">[^<]*\/aduan<\/p>/);
  for (const [query, path] of [
    ['?agency=dpupr&locale=en', '/a/dpupr/en'],
    ['?locale=jv', '/a/jv'],
  ] as const) {
    const html = await (await server.request(`/poster${query}`)).text();
    assert.equal(/<p class="alamat-poster">[^</]*(\/[^<]*)<\/p>/.exec(html)?.[1], path, 'whoever types it reads on in the language of the sheet');
  }
});

test('a person with a wrong address gets a page that leads on', async () => {
  for (const path of ['/nope', '/meja/assets/nope.js', '/klaim/x']) {
    const response = await server.request(path, { headers: browser });
    assert.equal(response.status, 404, path);
    const html = await response.text();
    assert.match(html, /Halaman ini tidak ada/);
    assert.ok(html.includes('href="/aduan"') && html.includes('href="/"'));
  }
});

test('a program with a wrong address gets JSON, and so does anybody at the API', async () => {
  const answers = [
    await server.request('/nope'),
    await server.request('/nope', { method: 'POST', headers: browser }),
    await server.request('/api/v1/nope', { headers: browser }),
  ];
  for (const response of answers) {
    assert.equal(response.status, 404);
    assert.match(response.headers.get('content-type') ?? '', /json/);
  }
});

test('a browser that asks for an icon gets ours, and nothing from a sample site', async () => {
  const own = await server.request('/favicon.ico');
  assert.equal(own.status, 200);
  assert.equal(own.headers.get('content-type'), 'image/x-icon');
  assert.equal((await server.app.request('http://dpupr.localhost:8080/favicon.ico')).status, 204);
});

test('an address of a sample site that can’t be decoded is not there', async () => {
  assert.equal((await server.app.request('http://dpupr.localhost:8080/%')).status, 404);
});

test('the page of a claim link is the same for everybody, and says without a script how to be answered', async () => {
  const html = await (await server.request('/klaim?token=apa-saja')).text();
  assert.equal(html, await (await server.request('/klaim')).text());
  assert.ok(!html.includes('apa-saja'));
  assert.match(/<noscript>([^]*?)<\/noscript>/.exec(html)?.[1] ?? '', /Balas saja pesan langsung itu/);
  for (const said of [/pesan langsung/, /akun yang Anda pakai/, /<div id="klaim" hidden>/]) assert.match(html, said);
});

test('“Keluar cepat” leads away without an entry of ours in the history, to where the city says or to the weather', async () => {
  const usual = await server.request('/keluar');
  assert.deepEqual([usual.status, usual.headers.get('location')], [303, 'https://www.bmkg.go.id/']);
  const own = await createTestServer({ city: { ...server.city, leaveTo: 'https://example.go.id/cuaca' } });
  assert.equal((await own.request('/keluar')).headers.get('location'), 'https://example.go.id/cuaca');
  await own.close();
  for (const path of ['/lacak', '/lacak/bukti', '/klaim'])
    assert.match(await (await server.request(path)).text(), /<a href="\/keluar" rel="noreferrer">Keluar cepat</, path);
});
