import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { testCity } from '../testing/test-city.ts';

/** Far from Jakarta, counting working days. */
const city = {
  ...testCity,
  timeZone: 'Asia/Makassar',
  clocks: { ...testCity.clocks, unit: 'working-days', verify: 1, firstReply: 2, resolve: 3 },
} satisfies typeof testCity;

let server: TestServer;
before(async () => {
  server = await createTestServer({ city });
  // Wednesday before Christmas, 10.00 there.
  server.setNow(new Date('2026-12-23T02:00:00.000Z'));
});
after(() => server.close());

async function read(language: string, trackingCode: string): Promise<string> {
  const body = new URLSearchParams({ kode: trackingCode });
  const response = await server.request(`/lacak?locale=${language}`, { method: 'POST', headers: { Origin: ownOrigin }, body });
  return (await response.text()).replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
}

test('a citizen reads why it is due then, in the time and the language of the place', async () => {
  const { trackingCode } = await server.fileComplaint();
  const said: Readonly<Record<string, readonly string[]>> = {
    id: [
      'Selasa, 29 Desember 2026 pukul 23.59 WITA',
      'Dihitung 2 hari kerja sejak Rabu, 23 Desember 2026 pukul 10.00 WITA.',
      'Hari libur tidak dihitung: 24 Desember (Cuti bersama Natal), 25 Desember (Hari Natal).',
    ],
    jv: ['Kaetang 2 dinten kerja wiwit Rabu, 23 Desember 2026 tabuh 10.00 WITA.', 'Dinten prei mboten kaetang: 24 Desember'],
    su: ['Diitung 2 dinten gawé ti', 'Dinten peré henteu diitung: 24 Désémber'],
    en: ['Counted as 2 working days from Wednesday', 'Days off are not counted: 24 December (Cuti bersama Natal), 25 December (Hari Natal).'],
  };
  for (const [language, parts] of Object.entries(said)) {
    const page = await read(language, trackingCode);
    for (const part of parts) assert.ok(page.includes(part), `${language}: ${part}`);
  }
});
