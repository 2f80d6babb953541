import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { requestSite } from '@kotak-aduan/api-client/operations/request-site';
import { sweep } from '../jobs/sweep.ts';
import { createTestServer, ownOrigin, siteOrigin, type TestServer } from '../testing/create-test-server.ts';
import { askForSite, findListedSite } from '../testing/site-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('puts the origin of a page that may not hold the box before the coordinators, once however many visit it', async () => {
  const origin = 'https://dinas.kota-uji.example';
  const start = server.now();
  for (const minutes of [0, 1, 59]) {
    server.setNow(new Date(start.getTime() + minutes * 60_000));
    const { status, body } = await askForSite(server, origin);
    // A 2xx, because a browser writes a red line of its own about anything else.
    assert.deepEqual([status, body], [200, { isListed: false }]);
  }
  const first = { origin, state: 'asked', isFixed: false, firstAskedAt: '2026-11-23T02:00:00.000Z', decidedAt: null };
  assert.deepEqual(await findListedSite(server, origin), { ...first, lastAskedAt: '2026-11-23T02:00:00.000Z' });
  server.setNow(new Date(start.getTime() + 3_600_000));
  await askForSite(server, origin);
  assert.deepEqual(await findListedSite(server, origin), { ...first, lastAskedAt: '2026-11-23T03:00:00.000Z' });
  server.setNow(start);
});

test('has nothing to note for a page that may', async () => {
  for (const origin of [siteOrigin, ownOrigin, null]) assert.deepEqual((await server.call(requestSite, { origin })).body, { isListed: true });
  assert.equal((await findListedSite(server, siteOrigin))?.isFixed, true);
  assert.equal(await findListedSite(server, ownOrigin), undefined);
});

test('is forgotten when nobody has met it for thirty days', async () => {
  const origin = 'https://sepi.kota-uji.example';
  await askForSite(server, origin);
  const after = (days: number): Promise<number> =>
    sweep({ database: server.database, files: server.files, now: () => new Date(server.now().getTime() + days * 86_400_000 + 1) });
  await after(29);
  assert.equal((await findListedSite(server, origin))?.state, 'asked');
  await after(30);
  assert.equal(await findListedSite(server, origin), undefined);
});
