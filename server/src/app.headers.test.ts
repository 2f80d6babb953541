import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { operations, type Operation } from '@kotak-aduan/api-client/operations';
import { resumableUploadsPath } from '@kotak-aduan/api-client/schemas';
import { firstScriptHash } from './pages/first-script.ts';
import { chromeExtensionOrigin, createTestServer, ownOrigin, type TestServer } from './testing/create-test-server.ts';

/** EMB-5: what every route answers to every method, header by header. A new route fails until it has a line here. */
const closed = "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";
const form = "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self'; img-src 'self' data:";
const plain = form.replace("form-action 'self'", "form-action 'none'");
const box = `script-src 'self'; style-src 'self' 'sha256-Zf6GZbCgMUi1pg81T3cJWARkBQBZMDjd/e3p9r14eak='; img-src 'self' blob: data: https://peta.example; media-src blob:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types kotak-aduan kotak-aduan-worker 'allow-duplicates'`;
const boxPage = `default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; ${box}; frame-src 'self'`;
const frame = `default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'self' http://dpupr.localhost:8080 http://dlh.localhost:8080 chrome-extension://abcdefghijklmnopabcdefghijklmnop moz-extension:; ${box.replace("style-src 'self'", "style-src 'self' 'sha256-3QnozbCgMUi1pg81T3cJWARkBQBZMDjd/e3p9r14eak='")}`;
const desk =
  "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'";

const deskPage = desk.replace("style-src 'self'", "style-src 'self' 'nonce-…'");

interface Golden {
  readonly policy: string;
  readonly cache: string;
  readonly resourcePolicy?: string;
  readonly referrer?: string;
  readonly permissions?: string;
  readonly vary?: string;
  readonly allowOrigin?: string;
  readonly isFramed?: boolean;
}

const ourselves = 'camera=(self), microphone=(self), geolocation=(self)';
const immutable = 'public, max-age=31536000, immutable';

const refusal: Golden = { policy: closed, cache: 'no-store' };
const apiAnswer: Golden = { ...refusal, vary: 'Origin' };
const plainPage: Golden = { policy: plain, cache: 'no-store', vary: 'Accept-Language' };
const formPage: Golden = { policy: form, cache: 'no-store', referrer: 'same-origin', vary: 'Accept-Language' };
const pageWithBox: Golden = { policy: boxPage, cache: 'no-store', referrer: 'same-origin', permissions: ourselves, vary: 'Accept-Language' };
const publicFile: Golden = { policy: closed, cache: immutable, resourcePolicy: 'cross-origin', allowOrigin: '*', vary: 'Accept-Encoding' };
const shortLived: Golden = { ...publicFile, cache: 'public, max-age=300' };
const deskShell: Golden = { policy: deskPage, cache: 'no-store' };
const ownFile: Golden = { policy: closed, cache: 'no-cache', vary: 'Accept-Encoding' };
const cityData: Golden = { policy: closed, cache: 'no-cache', vary: 'Accept-Encoding, Origin' };
const apiText: Golden = { policy: closed, cache: 'no-cache', resourcePolicy: 'cross-origin', allowOrigin: '*', vary: 'Origin' };
const frameHeaders: Golden = {
  policy: frame,
  cache: 'no-cache',
  resourcePolicy: 'cross-origin',
  permissions: ourselves,
  vary: 'Accept-Encoding',
  isFramed: true,
};

const anUpload = `${resumableUploadsPath}/${randomUUID()}`;

/** Each route as the application holds it: an address of it, and what that answers to the route's own method. */
const golden: Readonly<Record<string, readonly [address: string, headers: Golden]>> = {
  'GET /': ['/', plainPage],
  'GET /klaim': ['/klaim', pageWithBox],
  'GET /keluar': ['/keluar', refusal],
  'GET /kanal': ['/kanal', pageWithBox],
  'POST /kanal': ['/kanal', plainPage],
  'GET /aksesibilitas': ['/aksesibilitas', plainPage],
  'GET /a/:unitId': ['/a/dpupr', refusal],
  'GET /a/:unitId/:language': ['/a/dpupr/en', refusal],
  'GET /poster': ['/poster', plainPage],
  'GET /pasang/acuan': ['/pasang/acuan', plainPage],
  'GET /acuan.css': ['/acuan.css', ownFile],
  'GET /poster.css': ['/poster.css', ownFile],
  'GET /pasang': ['/pasang', refusal],
  'GET /pasang/': ['/pasang/', { ...pageWithBox, cache: 'no-cache', vary: 'Accept-Encoding' }],
  'GET /pasang/:name{[a-z-]+\\.(?:js|css)}': ['/pasang/pasang.js', ownFile],
  'GET /aduan': ['/aduan', pageWithBox],
  'POST /aduan': ['/aduan', plainPage],
  'GET /aduan/bahasa': ['/aduan/bahasa', refusal],
  'POST /aduan/bahasa': ['/aduan/bahasa', plainPage],
  'GET /lacak': ['/lacak', { ...pageWithBox, policy: boxPage.replace("script-src 'self'", `script-src 'self' '${firstScriptHash}'`) }],
  'POST /lacak': ['/lacak', plainPage],
  'GET /lacak/bukti': ['/lacak/bukti', formPage],
  'POST /lacak/bukti': ['/lacak/bukti', plainPage],
  'POST /lacak/balas': ['/lacak/balas', plainPage],
  'GET /lacak/kode-baru': ['/lacak/kode-baru', formPage],
  'POST /lacak/kode-baru': ['/lacak/kode-baru', plainPage],
  'POST /lacak/kode-baru/bahasa': ['/lacak/kode-baru/bahasa', plainPage],
  'POST /lacak/kode-baru/kode': ['/lacak/kode-baru/kode', plainPage],
  ...Object.fromEntries(
    ['selesai', 'belum-selesai', 'nilai', 'kontak', 'hak', 'data', 'kembali', 'bahasa'].map((step) => [`POST /lacak/${step}`, [`/lacak/${step}`, plainPage]]),
  ),
  'GET /ukur/inline': ['/ukur/inline', pageWithBox],
  'GET /ukur/frame': ['/ukur/frame', pageWithBox],
  'GET /bingkai': ['/bingkai', frameHeaders],
  'GET /bingkai-lacak': ['/bingkai-lacak', frameHeaders],
  'GET /meja': ['/meja', refusal],
  'GET /meja/bagikan': ['/meja/bagikan', refusal],
  'POST /meja/bagikan': ['/meja/bagikan', refusal],
  'GET /meja/*': ['/meja/perkara/1', deskShell],
  'GET /meja/assets/:name': ['/meja/assets/meja-abc123.js', { policy: desk, cache: immutable, vary: 'Accept-Encoding' }],
  'GET /meja/:name{[a-z0-9-]+\\.[a-z0-9]+}': ['/meja/tidak-ada.svg', refusal],
  'GET /kotak-aduan.js': ['/kotak-aduan.js', shortLived],
  'GET /kanal-resmi.js': ['/kanal-resmi.js', shortLived],
  'GET /v/1.2.3/kanal-resmi.js': ['/v/1.2.3/kanal-resmi.js', publicFile],
  'GET /kotak-aduan-inline.js': ['/kotak-aduan-inline.js', shortLived],
  'GET /kotak-aduan-worker.js': ['/kotak-aduan-worker.js', shortLived],
  ...Object.fromEntries(
    ['lacak-aduan.js', 'lacak-aduan-inline.js', 'kotak-aduan-too-old.js', 'custom-elements.json'].flatMap((name) => [
      [`GET /${name}`, [`/${name}`, shortLived]],
      [`GET /v/1.2.3/${name}`, [`/v/1.2.3/${name}`, publicFile]],
    ]),
  ),
  'GET /v/1.2.3/kotak-aduan-worker.js': ['/v/1.2.3/kotak-aduan-worker.js', publicFile],
  'GET /v/1.2.3/kotak-aduan.js': ['/v/1.2.3/kotak-aduan.js', publicFile],
  'GET /v/1.2.3/kotak-aduan-inline.js': ['/v/1.2.3/kotak-aduan-inline.js', publicFile],
  'GET /assets/:name': ['/assets/bingkai-abc123.js', publicFile],
  'GET /v/1.2.3/assets/:name': ['/v/1.2.3/assets/bingkai-abc123.js', publicFile],
  'GET /halaman.css': ['/halaman.css', ownFile],
  'GET /formulir.css': ['/formulir.css', ownFile],
  'GET /cetak.css': ['/cetak.css', ownFile],
  'GET /lacak.css': ['/lacak.css', ownFile],
  'GET /bahasa.js': ['/bahasa.js', ownFile],
  'GET /klaim.js': ['/klaim.js', ownFile],
  'GET /favicon.ico': ['/favicon.ico', { ...ownFile, cache: 'public, max-age=86400' }],
  'GET /healthz': ['/healthz', refusal],
  'GET /files/:uploadId': [`/files/${randomUUID()}`, refusal],
  'GET /files/:uploadId/asli': [`/files/${randomUUID()}/asli`, refusal],
  'GET /.well-known/kotak-aduan-bukti.json': ['/.well-known/kotak-aduan-bukti.json', { policy: closed, cache: 'no-cache', allowOrigin: '*' }],
  'GET /api/v1/openapi.json': ['/api/v1/openapi.json', apiText],
  'OPTIONS /api/*': ['/api/v1/tidak-ada', apiAnswer],
  [`POST ${resumableUploadsPath}`]: [resumableUploadsPath, apiAnswer],
  ...Object.fromEntries(['GET', 'PATCH', 'DELETE'].map((method) => [`${method} ${resumableUploadsPath}/:uploadId`, [anUpload, apiAnswer]])),
  ...Object.fromEntries(
    Object.values<Operation>(operations).map((operation) => [
      `${operation.method} ${operation.path}`,
      [operation.path.replaceAll(/:\w+/g, randomUUID()), ['getCity', 'listPlaces', 'listOfficialAccounts'].includes(operation.id) ? cityData : apiAnswer],
    ]),
  ),
};
/** Addresses beside the routes': the desk's first one, and some that nothing answers to. */
const others: Readonly<Record<string, Golden>> = {
  '/meja/': deskShell,
  '/meja/assets/tidak-ada.js': refusal,
  '/meja/assets/meja-old456.js': { policy: desk, cache: immutable, vary: 'Accept-Encoding' },
  // Also a page elsewhere may hear that a part of it is gone.
  '/assets/tidak-ada.js': { ...refusal, resourcePolicy: 'cross-origin', allowOrigin: '*' },
  '/assets/place-part-old456.js': publicFile,
  '/v/9.9.9/kotak-aduan.js': refusal,
  '/tidak-ada': refusal,
};
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

function expectedOf(method: string, address: string): Golden {
  const ownMethod = method === 'HEAD' ? 'GET' : method;
  const entry = Object.entries(golden).find(([route, [known]]) => known === address && route.startsWith(`${ownMethod} `));
  if (entry !== undefined) return entry[1][1];
  if (ownMethod === 'GET' && others[address] !== undefined) return others[address];
  return address.startsWith('/api/') ? apiAnswer : refusal;
}

/** Every header that says who may do what with the answer; null for one that must not be there. */
function headersOf({ policy, cache, resourcePolicy, referrer, permissions, vary, allowOrigin, isFramed }: Golden): Record<string, string | null> {
  return {
    'content-security-policy': policy,
    'cache-control': cache,
    'cross-origin-resource-policy': resourcePolicy ?? 'same-origin',
    'cross-origin-opener-policy': isFramed === true ? null : 'same-origin',
    'cross-origin-embedder-policy': null,
    'referrer-policy': referrer ?? 'no-referrer',
    'permissions-policy': permissions ?? 'camera=(), microphone=(), geolocation=()',
    'x-content-type-options': 'nosniff',
    'x-frame-options': isFramed === true ? null : 'DENY',
    'access-control-allow-origin': allowOrigin ?? null,
    'access-control-allow-credentials': null,
    vary: vary ?? null,
    'set-cookie': null,
    server: null,
    'x-powered-by': null,
    'x-kotak-aduan-page': null,
  };
}

function assertHeaders({ headers, status }: Response, expected: Golden, where: string): void {
  assert.ok(status < 500, `${where} answered ${status}`);
  const wanted = headersOf(expected);
  const found = Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)?.replace(/'nonce-[\w-]{22}'/, "'nonce-…'") ?? null]));
  assert.deepEqual(found, wanted, where);
}

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

for (const address of new Set([...Object.values(golden).map(([known]) => known), ...Object.keys(others)])) {
  test(`EMB-5: ${address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id')} answers each of 8 methods with exactly the headers that were written down for it`, async () => {
    for (const method of methods) assertHeaders(await server.request(address, { method }), expectedOf(method, address), `${method} ${address}`);
  });
}

test('EMB-5: a browser that gets a page instead of an error gets the headers of a page', async () => {
  const answer = await server.request('/tidak-ada', { headers: { Accept: 'text/html' } });
  assert.equal(answer.status, 404);
  assertHeaders(answer, plainPage, 'the page for a wrong address');
});

test('EMB-5: what a form of ours sends is answered with the headers of a form', async () => {
  const sent = await server.request('/lacak', { method: 'POST', headers: { Origin: ownOrigin }, body: new URLSearchParams({ kode: 'salah' }) });
  assertHeaders(sent, formPage, 'POST /lacak by our own form');
});

test('EMB-5: only the city’s sites, the extension and the page itself may frame the box', async () => {
  const { headers } = await server.request('/bingkai');
  const [, ancestors] = /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '') ?? [];
  const sites = server.city.sites.map(({ origin }) => origin);
  assert.deepEqual(ancestors?.split(' '), ["'self'", ...sites, chromeExtensionOrigin, 'moz-extension:']);
});

test('EMB-5: the desk’s page carries the nonce of its own policy, another each time', async () => {
  const nonces = new Set<string>();
  for (const path of ['/meja/', '/meja/perkara/1']) {
    const answer = await server.request(path);
    const [, nonce = ''] = /'nonce-([\w-]{22})'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
    assert.ok((await answer.text()).includes(`nonce="${nonce}"`));
    nonces.add(nonce);
  }
  assert.equal(nonces.size, 2);
});

test('EMB-5: the table holds every route of the application, wildcards too, and no other', () => {
  const routes = new Set(server.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`));
  assert.deepEqual([...routes].toSorted(), Object.keys(golden).toSorted());
  // What is there for all methods is middleware, and the answer to whatever else is asked of the API.
  const forAll = new Set(server.app.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path));
  assert.deepEqual([...forAll].toSorted(), ['/*', '/api/*']);
});

test('a sample site keeps its own headers, and gets none of ours', async () => {
  const strict = await server.app.request('http://dlh.localhost:8080/');
  assert.equal(strict.headers.get('content-security-policy'), "default-src 'none'; script-src http://127.0.0.1:8080");
  const lax = await server.app.request('http://dpupr.localhost:8080/');
  assert.equal(lax.headers.get('content-security-policy'), null);
  for (const path of ['/..%2frahasia.txt', '/%2e%2e/rahasia.txt', '/headers.json', '/.env']) {
    assert.equal((await server.app.request(`http://dlh.localhost:8080${path}`)).status, 404, path);
  }
});
