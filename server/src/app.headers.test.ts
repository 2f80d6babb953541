import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { operations } from '@kotak-aduan/api-client/operations';
import { createTestServer, type TestServer } from './testing/create-test-server.ts';

/** EMB-5. One line for each kind of address; a route that fits none fails the last test. */
const closed = "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";
const form = "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self'; img-src 'self' data:";
const plain = form.replace("form-action 'self'", "form-action 'none'");
const box = `script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
const boxPage = `default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; ${box}; frame-src 'self'`;
const frame = `default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'self' http://dpupr.localhost:8080 http://dlh.localhost:8080 chrome-extension://abcdefghijklmnopabcdefghijklmnop moz-extension:; ${box.replace("style-src 'self'", "style-src 'self' 'sha256-3QnozbCgMUi1pg81T3cJWARkBQBZMDjd/e3p9r14eak='")}`;
const desk =
  "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'";

const deskPage = desk.replace("style-src 'self'", "style-src 'self' 'nonce-…'");

interface Golden {
  readonly policy: string;
  readonly cache: string;
  readonly resourcePolicy?: string;
  readonly referrer?: string;
  readonly permissions?: string;
  readonly isFramed?: boolean;
}

const nobody = 'camera=(), microphone=(), geolocation=()';
const ourselves = 'camera=(self), microphone=(self), geolocation=(self)';
const immutable = 'public, max-age=31536000, immutable';

const golden: Readonly<Record<string, Golden>> = {
  '/': { policy: plain, cache: 'no-store' },
  '/klaim': { policy: plain, cache: 'no-store' },
  '/aduan': { policy: boxPage, cache: 'no-store', referrer: 'same-origin', permissions: ourselves },
  '/lacak': { policy: form, cache: 'no-store', referrer: 'same-origin' },
  '/ukur/inline': { policy: boxPage, cache: 'no-store', referrer: 'same-origin', permissions: ourselves },
  '/ukur/frame': { policy: boxPage, cache: 'no-store', referrer: 'same-origin', permissions: ourselves },
  '/bingkai': { policy: frame, cache: 'no-cache', resourcePolicy: 'cross-origin', permissions: ourselves, isFramed: true },
  '/meja/': { policy: deskPage, cache: 'no-store' },
  '/meja/perkara/1': { policy: deskPage, cache: 'no-store' },
  '/meja/assets/meja-abc123.js': { policy: desk, cache: immutable },
  '/kotak-aduan.js': { policy: closed, cache: 'public, max-age=300', resourcePolicy: 'cross-origin' },
  '/kotak-aduan-inline.js': { policy: closed, cache: 'public, max-age=300', resourcePolicy: 'cross-origin' },
  '/v/1.2.3/kotak-aduan.js': { policy: closed, cache: immutable, resourcePolicy: 'cross-origin' },
  '/assets/bingkai-abc123.js': { policy: closed, cache: immutable, resourcePolicy: 'cross-origin' },
  '/halaman.css': { policy: closed, cache: 'no-cache' },
  '/favicon.ico': { policy: closed, cache: 'public, max-age=86400' },
  '/healthz': { policy: closed, cache: 'no-store' },
  '/api/v1/openapi.json': { policy: closed, cache: 'no-cache', resourcePolicy: 'cross-origin' },
  '/api/v1/city': { policy: closed, cache: 'no-cache' },
  '/tidak-ada': { policy: closed, cache: 'no-store' },
};
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

for (const [path, expected] of Object.entries(golden)) {
  test(`EMB-5: ${path} has exactly the headers that were written down for it`, async () => {
    const { headers } = await server.request(path);
    assert.equal(headers.get('content-security-policy')?.replace(/'nonce-[\w-]{22}'/, "'nonce-…'"), expected.policy);
    assert.equal(headers.get('cache-control'), expected.cache);
    assert.equal(headers.get('cross-origin-resource-policy'), expected.resourcePolicy ?? 'same-origin');
    assert.equal(headers.get('referrer-policy'), expected.referrer ?? 'no-referrer');
    assert.equal(headers.get('permissions-policy'), expected.permissions ?? nobody);
    assert.equal(headers.get('x-frame-options'), expected.isFramed === true ? null : 'DENY');
    assert.equal(headers.get('cross-origin-opener-policy'), expected.isFramed === true ? null : 'same-origin');
  });
}

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

test('EMB-5: every address answers every method with the headers that none may lack', async () => {
  const addresses = [
    ...Object.keys(golden),
    ...Object.values(operations).map(({ path }) => path.replaceAll(/:\w+/g, randomUUID())),
    `/files/${randomUUID()}`,
    '/lacak/balas',
  ];
  for (const path of addresses) {
    for (const method of methods) {
      const { headers, status } = await server.request(path, { method });
      const where = `${method} ${path} (${status})`;
      assert.ok(status < 500, where);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/, where);
      assert.match(policy, /frame-ancestors/, where);
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|\*/, where);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', where);
      assert.ok(
        headers.has('cross-origin-resource-policy') && headers.has('referrer-policy') && headers.has('permissions-policy') && headers.has('cache-control'),
        where,
      );
      assert.equal(headers.get('x-kotak-aduan-page'), null, where);
    }
  }
});

test('EMB-5: every route of the application stands in the table', () => {
  const listed = [...Object.keys(golden), ...Object.values(operations).map(({ path }) => path), '/files/:uploadId', '/lacak/balas', '/meja'];
  const routes = new Set(server.app.routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*')).map(({ path }) => path));
  for (const path of routes) {
    const shape = new RegExp(`^${path.replaceAll(/:\w+(?:\{[^}]*\}+)?/g, '[^/]+').replaceAll('.', String.raw`\.`)}$`);
    assert.ok(listed.some((known) => known === path || shape.test(known)) || path.startsWith('/meja/:name') || path.startsWith('/v/'), `${path} has no entry`);
  }
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
