import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { City } from '@kotak-aduan/api-client/schemas';
import { createCityDirectory } from '../services/city-directory.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { renewDueDates } from './renew-due-dates.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const renew = (city: City): Promise<number> => renewDueDates({ database: server.database, directory: createCityDirectory(city), now: () => server.now() });

async function dueOf(caseId: string): Promise<unknown> {
  const row = await server.database.selectFrom('cases').select(['due_at', 'version']).where('case_id', '=', caseId).executeTakeFirstOrThrow();
  return [row.due_at, row.version];
}

test('a city that changes its clocks or days off has its open cases counted again, once', async () => {
  const { caseId } = await server.fileComplaint();
  assert.equal(await renew(server.city), 1);
  assert.deepEqual(await dueOf(caseId), ['2026-11-23T14:00:00.000Z', 1]);
  assert.equal(await renew(server.city), 0);

  const inDays: City = { ...server.city, clocks: { ...server.city.clocks, unit: 'working-days', verify: 1, firstReply: 2, resolve: 3 } };
  assert.equal(await renew(inDays), 1);
  assert.deepEqual(await dueOf(caseId), ['2026-11-24T16:59:59.999Z', 1]);

  const withDayOff: City = { ...inDays, calendar: { holidays: [{ date: '2026-11-24', name: 'Hari jadi kota' }] } };
  assert.equal(await renew(withDayOff), 1);
  assert.deepEqual(await dueOf(caseId), ['2026-11-25T16:59:59.999Z', 1]);
});

test('other words about the same figures count nothing again', async () => {
  await renew(server.city);
  assert.equal(await renew({ ...server.city, clocks: { ...server.city.clocks, source: 'naskah lain' } }), 0);
});
