import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { requestSite } from '@kotak-aduan/api-client/operations/request-site';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { askedSitesMax } from '../services/note-site-request.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { askForSite, findListedSite } from '../testing/site-steps.ts';

describeRouteSecurity({ operation: requestSite, allow: ['public'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const rows = (of: TestServer): Promise<{ origin: string }[]> => of.database.selectFrom('sites').selectAll().execute();

test('EMB-4: keeps only what a browser sends for a website that could be listed', async () => {
  const unfit = [
    'null',
    'http://dinas.kota-uji.example',
    'https://DINAS.kota-uji.example',
    'https://dinas.kota-uji.example/',
    'https://dinas.kota-uji.example:443',
    'https://*.kota-uji.example',
    'https://nama@kota-uji.example',
    'https://10.0.0.1',
    'https://dinas',
    'https://a.example https://b.example',
    'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    `https://${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`,
    "https://x.example'; DROP TABLE sites; --",
  ];
  for (const origin of unfit) assert.deepEqual((await askForSite(server, origin)).body, { isListed: false }, origin);
  assert.deepEqual(await rows(server), []);
});

test('nothing but the Origin header counts, and nothing of the visitor is kept', async () => {
  const headers = { Referer: 'https://dinas.kota-uji.example/warga/siti?nama=Siti', 'User-Agent': 'Peramban Siti', 'X-Forwarded-For': '10.1.2.3' };
  await askForSite(server, 'https://dinas.kota-uji.example', headers);
  const [row] = await rows(server);
  assert.deepEqual(
    { ...row },
    {
      origin: 'https://dinas.kota-uji.example',
      state: 'asked',
      first_asked_at: '2026-11-23T02:00:00.000Z',
      last_asked_at: '2026-11-23T02:00:00.000Z',
      decided_at: null,
      decided_by: null,
    },
  );
  assert.ok(!/Siti|10\.1\.2\.3/.test(server.logLines.join('')));
});

test('asking gives no right: nothing but its own answer may be read there', async () => {
  const { headers } = await askForSite(server, 'https://dinas.kota-uji.example');
  assert.equal(headers.get('access-control-allow-origin'), '*');
  assert.equal(headers.get('access-control-allow-credentials'), null);
  const city = await server.request('/api/v1/city', { headers: { Origin: 'https://dinas.kota-uji.example' } });
  assert.equal(city.status, 403);
  assert.equal(city.headers.get('access-control-allow-origin'), null);
  const frame = await server.request('/bingkai');
  assert.ok(!frame.headers.get('content-security-policy')?.includes('dinas.kota-uji.example'));
});

test('no more than so many wait: one that is asked for again takes the place of one that nobody visits', async () => {
  const start = server.now();
  await askForSite(server, 'https://pertama.kota-uji.example');
  for (let index = 0; index < askedSitesMax; index += 1) {
    server.setNow(new Date(start.getTime() + (index + 1) * 1_000));
    await askForSite(server, `https://situs-${index}.kota-uji.example`);
  }
  assert.equal((await rows(server)).length, askedSitesMax);
  assert.equal(await findListedSite(server, 'https://pertama.kota-uji.example'), undefined);
  await askForSite(server, 'https://pertama.kota-uji.example');
  assert.equal((await findListedSite(server, 'https://pertama.kota-uji.example'))?.state, 'asked');
  assert.equal((await rows(server)).length, askedSitesMax);
  server.setNow(start);
});

test('one address puts ten before the coordinators, and not one more; its pages are told all the same that they are not listed', async () => {
  const limited = await createTestServer({ rateLimits: defaultRateLimits, trustedProxies: 1 });
  for (let index = 0; index < 12; index += 1) {
    const { status, body } = await askForSite(limited, `https://situs-${index}.kota-uji.example`, { 'X-Forwarded-For': '10.0.0.1' });
    assert.deepEqual([status, body], [200, { isListed: false }], String(index));
  }
  assert.equal((await rows(limited)).length, 10);
  await askForSite(limited, 'https://lain.kota-uji.example', { 'X-Forwarded-For': '10.0.0.2' });
  assert.equal((await rows(limited)).length, 11);
  await limited.close();
});
