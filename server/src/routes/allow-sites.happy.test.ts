import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { allowSites } from '@kotak-aduan/api-client/operations/allow-sites';
import { findCityEvents } from '../repositories/city-event-repository.ts';
import { findBrokenCityEvent } from '../services/append-city-event.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { askForSite, findListedSite } from '../testing/site-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const origin = 'https://dinas.kota-uji.example';
const ancestors = async (): Promise<string> => (await server.request('/bingkai')).headers.get('content-security-policy') ?? '';
const cityFor = (from: string): Promise<Response> => server.request('/api/v1/city', { headers: { Origin: from } });

test('one that asked may hold the box at once, without a restart', async () => {
  await askForSite(server, origin);
  assert.equal((await cityFor(origin)).status, 403);
  const { body } = await server.call(allowSites, { as: server.operators.coordinator, body: { origins: [origin] } });
  assert.equal(body.sites.at(-1).state, 'allowed');
  const answer = await cityFor(origin);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('access-control-allow-origin'), origin);
  assert.ok((await ancestors()).includes(` ${origin} `));
  assert.deepEqual((await askForSite(server, origin)).body, { isListed: true });
});

test('a pasted list is allowed whole; what was allowed before, or stands in the city’s file, changes nothing', async () => {
  const origins = [origin, 'http://dpupr.localhost:8080', 'https://satu.kota-uji.example', 'https://dua.kota-uji.example:8443', 'http://localhost:3000'];
  await server.call(allowSites, { as: server.operators.admin, body: { origins } });
  for (const one of origins) assert.equal((await findListedSite(server, one))?.state, 'allowed', one);
  assert.equal((await findListedSite(server, 'http://dpupr.localhost:8080'))?.isFixed, true);
});

test('each decision stands once in the city’s chain of events, with who took it; a repeated call adds none', async () => {
  const call = { as: server.operators.coordinator, body: { origins: ['https://tiga.kota-uji.example'] }, idempotencyKey: randomUUID() };
  const [first, again] = [await server.call(allowSites, call), await server.call(allowSites, call)];
  assert.deepEqual(first.body, again.body);
  const events = await findCityEvents(server.database);
  const allowed = [origin, 'https://satu.kota-uji.example', 'https://dua.kota-uji.example:8443', 'http://localhost:3000', 'https://tiga.kota-uji.example'];
  assert.deepEqual(
    events.map(({ kind, subject }) => [kind, subject]),
    allowed.map((subject) => ['site-allowed', subject]),
  );
  assert.equal(events[0]?.actor_operator_id, server.operators.coordinator.operatorId);
  assert.equal(events[0]?.actor_unit_id, 'diskominfo');
  assert.equal(findBrokenCityEvent(events), null);
  assert.equal(findBrokenCityEvent(events.map((event) => (event.seq === 2 ? { ...event, subject: 'https://lain.example' } : event)))?.seq, 2);
  await assert.rejects(server.database.updateTable('city_events').set({ subject: 'https://lain.example' }).execute(), /append-only/);
});

test('is still allowed after a restart', async () => {
  const { createSiteList } = await import('../services/site-list.ts');
  const sites = createSiteList({ city: server.city, database: server.database });
  assert.ok(!sites.has(origin));
  await sites.load();
  assert.ok(sites.has(origin));
});
