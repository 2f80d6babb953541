import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allowSites } from '@kotak-aduan/api-client/operations/allow-sites';
import { refuseSite } from '@kotak-aduan/api-client/operations/refuse-site';
import { findCityEvents } from '../repositories/city-event-repository.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { askForSite, findListedSite } from '../testing/site-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const origin = 'https://bukan-dinas.example';
const refuse = (): Promise<{ status: number }> => server.call(refuseSite, { as: server.operators.coordinator, body: { origin } });

test('one that asked is refused, and asking again changes nothing', async () => {
  await askForSite(server, origin);
  await refuse();
  await askForSite(server, origin);
  assert.equal((await findListedSite(server, origin))?.state, 'refused');
});

test('what was allowed is taken back at once, and may be allowed again', async () => {
  const cityStatus = async (): Promise<number> => (await server.request('/api/v1/city', { headers: { Origin: origin } })).status;
  await server.call(allowSites, { as: server.operators.coordinator, body: { origins: [origin] } });
  assert.equal(await cityStatus(), 200);
  await refuse();
  assert.equal(await cityStatus(), 403);
  const frame = await server.request('/bingkai');
  assert.ok(!frame.headers.get('content-security-policy')?.includes(origin));
  const events = await findCityEvents(server.database);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['site-refused', 'site-allowed', 'site-refused'],
  );
});
