import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { complaintNumberOn } from '../testing/plain-form.ts';
import { testCity } from '../testing/test-city.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const readForm = async (path: string): Promise<string> => (await server.request(path)).text();
const listIn = (page: string): string => /<select id="instansi"[\s\S]*?<\/select>/.exec(page)?.[0] ?? '';
const chosenIn = (page: string): string | undefined => /<option lang="id" value="([^"]+)" selected/.exec(listIn(page))?.[1];
const groupsIn = (page: string): (string | undefined)[] => [...listIn(page).matchAll(/optgroup label="([^"]+)"/g)].map(([, label]) => label);

test('chooses whatever unit a site’s own link names: an agency, a district, a village, one that is not the city’s', async () => {
  const named = testCity.units.filter(({ kind }) => kind !== 'city' && kind !== 'rw' && kind !== 'rt');
  assert.ok(new Set(named.map(({ kind }) => kind)).size === 3);
  for (const { unitId } of named) {
    const page = await readForm(`/aduan?agency=${unitId}`);
    assert.equal(chosenIn(page), unitId);
    assert.equal(listIn(page).split(`<option lang="id" value="${unitId}" `).length, 2, `${unitId} stands there once`);
  }
  assert.equal(chosenIn(await readForm('/aduan?agency=tidak-ada')), undefined);
});

test('sends what was written at a district’s link to that district', async () => {
  const page = await readForm('/aduan?agency=kec-satu');
  const body = new FormData();
  const formulir = /name="formulir" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const fields = { formulir, teks: 'Selokan di depan kantor mampet.', identitas: 'none', nama: '', kontak: '', instansi: chosenIn(page) ?? '' };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const received = await (await server.request('/aduan', { method: 'POST', body, headers: { Origin: ownOrigin } })).text();
  const row = await server.database
    .selectFrom('complaints')
    .innerJoin('cases', 'cases.case_id', 'complaints.case_id')
    .select('lead_unit_id')
    .where('complaints.complaint_number', '=', complaintNumberOn(received))
    .executeTakeFirst();
  assert.equal(row?.lead_unit_id, 'kec-satu');
});

test('lists them in the groups of the box, in the language of the page', async () => {
  assert.deepEqual(groupsIn(await readForm('/aduan')), ['Instansi', 'Kecamatan', 'Di luar pemerintah kota']);
  assert.deepEqual(groupsIn(await readForm('/aduan?locale=jv')), ['Instansi', 'Kecamatan', 'Sanjawining pamarentah kitha']);
});
