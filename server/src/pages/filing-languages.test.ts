// Filing without JavaScript in each language, and from one to another on the way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languageCodes, type LanguageCode } from '@kotak-aduan/api-client/schemas/language-codes';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { complaintNumberOn } from '../testing/plain-form.ts';
import { inLanguage } from './language.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

type Fields = Record<string, string | File>;

function post(path: string, fields: Fields): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return server.request(path, { method: 'POST', body, headers: { Origin: ownOrigin } });
}

const get = async (path: string, headers: Record<string, string> = {}): Promise<string> => (await server.request(path, { headers })).text();
const textsOf = (code: LanguageCode): ReturnType<typeof inLanguage>['texts'] => inLanguage(code, { isChosen: false }).texts;
const spoken = (page: string): string | undefined => /<html lang="([^"]+)"/.exec(page)?.[1];
const codeOf = (page: string): string => /class="kode">([^<]+)</.exec(page)?.[1] ?? '';
/** As it stands in a page. */
const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Everything that the form would send by itself, with what its fields hold. */
function held(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag, name = ''] of page.matchAll(/<(?:input|button)\s[^>]*?name="([^"]+)"[^>]*>/g)) {
    if (/type="(?:submit|file)"/.test(tag) || (/type="(?:radio|checkbox)"/.test(tag) && !/\schecked/.test(tag))) continue;
    fields[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  }
  for (const [, name = '', value = ''] of page.matchAll(/<textarea[^>]*?name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)) fields[name] = value;
  for (const [, name = '', options = ''] of page.matchAll(/<select[^>]*?name="([^"]+)"[^>]*>([^]*?)<\/select>/g))
    fields[name] = /value="([^"]*)"[^>]*\sselected/.exec(options)?.[1] ?? '';
  return fields;
}

const typed = {
  teks: 'Selokan mampet & bau.\nSudah "lama".',
  kategori: 'jalan',
  instansi: 'dpupr',
  petugas: 'ya',
  tempat: 'Depan gapura',
  desa: 'kel-satu-a',
  identitas: 'withheld',
  nama: 'Bu Sri',
  untuk: 'family',
  diwakili: 'Mbah Karto',
  kontak: '081200000000',
  'izin-kabar': 'ya',
  'izin-foto': 'ya',
};

test('each page says its own language, speaks it, and leads to the other three', async () => {
  for (const path of ['/', '/aduan', '/tidak-ada']) {
    for (const code of languageCodes) {
      const page = await get(`${path}?locale=${code}`, { Accept: 'text/html' });
      assert.equal(spoken(page), code, path);
      assert.ok(page.includes(written(textsOf(code).frame.accessibility)), `${path} ${code}`);
      const others = [...page.matchAll(/(?:href|formaction)="[^"]*locale=(\w+)"[^>]*lang="(\w+)"/g)].map(([, address, lang]) => [address, lang]);
      assert.deepEqual(
        others,
        languageCodes.filter((other) => other !== code).map((other) => [other, other]),
        `${path} ${code}`,
      );
      assert.match(page, new RegExp(`<span lang="${code}" aria-current="true">`), `${path} ${code}`);
    }
  }
});

test('a language that is chosen goes on in every link and form of ours', async () => {
  const page = await get('/aduan?locale=su');
  const addresses = [...page.matchAll(/(?:href|action)="(\/(?:aduan|lacak|kanal|aksesibilitas)?(?:\?[^"]*)?)"/g)].map(([, address = '']) => address);
  assert.ok(addresses.length >= 5);
  for (const address of addresses) assert.match(address, /locale=su/, address);
});

test('takes the browser’s word for Javanese and Sundanese, but a choice before it, and says that a page depends on it', async () => {
  assert.equal(spoken(await get('/', { 'Accept-Language': 'jv-ID,id;q=0.9' })), 'jv');
  assert.equal(spoken(await get('/?locale=id', { 'Accept-Language': 'jv-ID,id;q=0.9' })), 'id');
  assert.equal(spoken(await get('/', { 'Accept-Language': 'en-US,en;q=0.9' })), 'id');
  const { headers } = await server.request('/');
  assert.deepEqual([headers.get('vary'), headers.get('cache-control')], ['Accept-Language', 'no-store']);
  // The box speaks what the page speaks.
  assert.match(await get('/aduan', { 'Accept-Language': 'su' }), /<kotak-aduan [^>]*locale="su"/);
});

test('no other word is taken for a language, and none of it comes back', async () => {
  for (const wrong of ['xx', 'JV', 'id-ID', '"><script>', 'jv&locale=su', '__proto__', 'toString']) {
    const page = await get(`/aduan?locale=${encodeURIComponent(wrong)}`);
    assert.equal(spoken(page), 'id', wrong);
    assert.ok(!page.includes(`locale=${wrong}`) && !page.includes('<script>'), wrong);
  }
});

test('another language brings the form back with all that was typed, ticked and chosen, and files nothing', async () => {
  const count = async (): Promise<number> => (await server.database.selectFrom('complaints').select('complaint_id').execute()).length;
  const before = await count();
  const formulir = held(await get('/aduan'))['formulir'] ?? '';
  const foto = new File([Buffer.from(await makeImage())], 'foto.jpg', { type: 'image/jpeg' });
  let fields: Fields = { ...typed, formulir, foto };
  let page = '';
  for (const code of ['jv', 'en', 'su', 'id'] as const) {
    const response = await post(`/aduan/bahasa?locale=${code}`, fields);
    assert.equal(response.status, 200, code);
    assert.equal(response.headers.get('location'), null);
    page = await response.text();
    assert.equal(spoken(page), code);
    const now = held(page);
    for (const [name, value] of Object.entries(typed)) assert.equal(now[name], written(value), `${code} ${name}`);
    assert.match(now['berkas'] ?? '', /\.photo$/);
    assert.ok(page.includes(written(textsOf(code).files.leaveOut(textsOf(code).files.names.photo(1)))), code);
    assert.ok(!page.includes(textsOf(code).problems.title), 'nothing is said to be wrong before anything was sent');
    fields = { ...typed, formulir: now['formulir'] ?? '', berkas: now['berkas'] ?? '' };
  }
  assert.equal(await count(), before);
  const received = await (await post('/aduan?locale=id', fields)).text();
  assert.match(received, /1 foto terlampir/);
  assert.equal(await count(), before + 1);
});

test('where nothing is typed yet, another language brings the box back, for the same agency and with the same care', async () => {
  const page = await get('/aduan?agency=dpupr&bersama=ya');
  const response = await post('/aduan/bahasa?locale=jv', held(page));
  assert.deepEqual([response.status, response.headers.get('location')], [303, '/aduan?agency=dpupr&bersama=ya&locale=jv']);
  const made = await post('/aduan/bahasa?locale=jv', { ...held(page), instansi: 'dipun-serat piyambak' });
  assert.ok(!(made.headers.get('location') ?? '').includes('serat'), 'nothing typed goes into an address');
  assert.equal((await server.request('/aduan/bahasa?locale=en')).headers.get('location'), '/aduan?locale=en');
});

test('what is to be put right is said again in the other language, at the same fields', async () => {
  const formulir = held(await get('/aduan'))['formulir'] ?? '';
  const refused = await (await post('/aduan?locale=jv', { ...typed, teks: 'x', kontak: '1', formulir })).text();
  const fieldsOf = (page: string): string[] => [...page.matchAll(/<li><a href="#([a-z]+)">/g)].map(([, field = '']) => field);
  assert.deepEqual([spoken(refused), fieldsOf(refused)], ['jv', ['teks', 'kontak']]);
  const { problems } = textsOf('en');
  const english = await (await post('/aduan/bahasa?locale=en', held(refused))).text();
  assert.deepEqual(fieldsOf(english), ['teks', 'kontak']);
  for (const text of [problems.title, problems.text('3', '5,000'), problems.contact('200')]) assert.ok(english.includes(written(text)), text);
  assert.match(english, /<title>Not sent yet/);
});

test('the second step, its answers and the receipt change their language, too, and it stays one complaint', async () => {
  const formulir = held(await get('/aduan?locale=su'))['formulir'] ?? '';
  const text = 'KTP saya belum jadi, telepon 081234567890.';
  const second = await (
    await post('/aduan?locale=su', { ...typed, petugas: '', identitas: 'none', teks: text, kategori: 'ktp', instansi: '', formulir })
  ).text();
  assert.ok(second.includes(textsOf('su').secondStep.notSent) && second.includes('081234567890'));
  const other = await (await post('/aduan/bahasa?locale=jv', { ...held(second), 'jawab-dokumen': 'kk' })).text();
  assert.equal(spoken(other), 'jv');
  assert.ok(other.includes(textsOf('jv').secondStep.mask) && other.includes('081234567890'));
  assert.equal(held(other)['jawab-dokumen'], 'kk');
  const received = await (await post('/aduan?locale=jv', { ...held(other), angka: 'samarkan' })).text();
  assert.ok(received.includes(textsOf('jv').received.title));
  const before = (await server.database.selectFrom('complaints').select('complaint_id').execute()).length;
  for (const code of languageCodes) {
    const again = await (await post(`/aduan?locale=${code}`, held(received))).text();
    assert.deepEqual([spoken(again), codeOf(again)], [code, codeOf(received)]);
  }
  assert.equal((await server.database.selectFrom('complaints').select('complaint_id').execute()).length, before);
});

test('the complaint remembers the language in which it was written', async () => {
  const formulir = held(await get('/aduan?locale=su'))['formulir'] ?? '';
  const received = await (await post('/aduan?locale=su', { ...typed, formulir })).text();
  const number = complaintNumberOn(received);
  const row = await server.database.selectFrom('complaints').select('language').where('complaint_number', '=', number).executeTakeFirst();
  assert.equal(row?.language, 'su');
});

test('a form from elsewhere, an old one and one that can’t be read are answered in the language of their address', async () => {
  const elsewhere = await server.request('/aduan/bahasa?locale=en', {
    method: 'POST',
    body: new FormData(),
    headers: { Origin: 'http://dpupr.localhost:8080' },
  });
  assert.equal(elsewhere.status, 403);
  assert.ok((await elsewhere.text()).includes(textsOf('en').errors['origin-not-allowed']));
  const old = await (await post('/aduan/bahasa?locale=en', { ...typed, formulir: 'lama' })).text();
  assert.ok(old.includes(written(textsOf('en').problems.tooOld)) && old.includes('Selokan mampet'));
});

test('a file that can’t be taken is said in the new language, and the rest stays', async () => {
  const formulir = held(await get('/aduan'))['formulir'] ?? '';
  const page = await (await post('/aduan/bahasa?locale=jv', { ...typed, formulir, foto: new File(['bukan foto'], 'a.jpg', { type: 'image/jpeg' }) })).text();
  assert.ok(page.includes(`<a href="#foto">${written(textsOf('jv').errors['unsupported-file'])}`));
  assert.match(page, /Selokan mampet/);
});
