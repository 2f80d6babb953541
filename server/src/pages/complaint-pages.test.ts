import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { complaintNumberOn } from '../testing/plain-form.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function openForm(): Promise<string> {
  const page = await (await server.request('/aduan?agency=dpupr')).text();
  return /name="formulir" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

function post(path: string, fields: Record<string, string | File>, origin: string | null = ownOrigin): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return server.request(path, { method: 'POST', body, ...(origin === null ? {} : { headers: { Origin: origin } }) });
}

/** What a page carries along in a field. */
function fieldOf(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
}

const filled = { teks: 'Lampu jalan mati sejak Senin.', identitas: 'none', nama: '', kontak: '', instansi: 'dpupr' };

test('hands the language that a link asks for on to the box, and nothing else of the address', async () => {
  const read = async (path: string): Promise<string> =>
    /<(?:kotak|lacak)-aduan [^>]*>/.exec(await (await server.request(path)).text())?.[0].replaceAll(/\s+/g, ' ') ?? '';
  assert.match(await read('/aduan?agency=dpupr&locale=jv'), / agency="dpupr" locale="jv" ?>$/);
  assert.match(await read('/lacak?locale=su'), / layout="page" locale="su">$/);
  for (const path of ['/aduan?locale=%22%20onclick=x', '/aduan?locale=xx', '/aduan', '/lacak?locale=id'])
    assert.doesNotMatch(await read(path), /locale|onclick/);
});

test('from an agency’s page that agency stands chosen, and the form says how to change it; from the city’s none does', async () => {
  const asks = /Kalau ini bukan urusannya, pilih yang lain/;
  const ofAgency = await (await server.request('/aduan?agency=dpupr')).text();
  assert.match(ofAgency, /<option lang="id" value="dpupr" selected>/);
  assert.match(ofAgency, asks);
  const ofCity = await (await server.request('/aduan')).text();
  assert.doesNotMatch(ofCity, /<option lang="id" value="dpupr" selected>/);
  assert.doesNotMatch(ofCity, asks);
});

test('files a complaint with a photo from a form without JavaScript, and the code opens it', async () => {
  const foto = new File([Buffer.from(await makeImage())], 'foto.jpg', { type: 'image/jpeg' });
  const response = await post('/aduan', { ...filled, formulir: await openForm(), foto });
  assert.equal(response.status, 200);
  const page = await response.text();
  const code = /class="kode">([^<]+)</.exec(page)?.[1] ?? '';
  assert.match(code, /^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);

  const tracked = await (await post('/lacak', { kode: code })).text();
  assert.match(tracked, /Lampu jalan mati/);
  assert.match(tracked, /<img src="\/files\//);

  const lacak = /name="lacak" value="([^"]+)"/.exec(tracked)?.[1] ?? '';
  const formulir = /name="formulir" value="([^"]+)"/.exec(tracked)?.[1] ?? '';
  const answered = await (await post('/lacak/balas', { lacak, formulir, balasan: 'Sudah menyala, terima kasih.' })).text();
  assert.match(answered, /Sudah menyala/);
});

/** Fields of a page that the browser would remember by itself: those that neither themselves nor their form switch that off. */
function remembered(page: string): string[] {
  return [...page.matchAll(/<form[^>]*>|<(?:input|textarea)[^>]*name="([^"]+)"[^>]*>/g)].reduce<{ form: string; names: string[] }>(
    ({ form, names }, [tag, name]) => {
      if (tag.startsWith('<form')) return { form: tag, names };
      if (name === undefined || /type="(?:hidden|file|radio|checkbox)"/.test(tag)) return { form, names };
      const own = /autocomplete="([^"]*)"/.exec(tag)?.[1] ?? /autocomplete="([^"]*)"/.exec(form)?.[1];
      return { form, names: own === 'off' ? names : [...names, name] };
    },
    { form: '', names: [] },
  ).names;
}

test('leaves the browser’s memory only the name to help with, and on a shared device nothing, through every step', async () => {
  const ownPage = await (await server.request('/aduan?agency=dpupr')).text();
  assert.deepEqual(remembered(ownPage), ['nama']);
  const link = /href="(\/aduan\?bersama[^"]+)"/.exec(ownPage)?.[1] ?? '';
  const shared = await (await server.request(link.replaceAll('&amp;', '&'))).text();
  assert.deepEqual(remembered(shared), []);
  assert.match(shared, /value="dpupr" selected/);
  const bersama = fieldOf(shared, 'bersama');
  const refused = await (await post('/aduan', { ...filled, bersama, teks: '', formulir: fieldOf(shared, 'formulir') })).text();
  assert.deepEqual(remembered(refused), []);
  const asked = await (await post('/aduan', { ...filled, bersama, kategori: 'ktp', instansi: '', formulir: await openForm() })).text();
  assert.match(asked, /Sedikit lagi/);
  assert.deepEqual([fieldOf(asked, 'bersama'), remembered(asked)], ['ya', []]);
  const received = await (await post('/aduan', { ...filled, bersama, formulir: await openForm() })).text();
  const tracked = await (await post('/lacak', { kode: /class="kode">([^<]+)</.exec(received)?.[1] ?? '' })).text();
  assert.match(tracked, /name="balasan"/);
  for (const page of [tracked, await (await server.request('/lacak')).text()]) assert.deepEqual(remembered(page), []);
});

test('shows the same number and code when the form is sent twice', async () => {
  const formulir = await openForm();
  const first = await (await post('/aduan', { ...filled, formulir })).text();
  const second = await (await post('/aduan', { ...filled, formulir })).text();
  assert.equal(second, first);
});

test('takes a text alone: a name left empty is none, as in the box, and the page says so at the choice and beside it', async () => {
  const form = await (await server.request('/aduan')).text();
  assert.match(form, /<label for="nama"[^<]*<span class="petunjuk">Boleh dikosongkan\./);
  assert.match(form, /value="named"[^>]*>\s*<span>Dengan nama<span class="petunjuk">[^<]+ Kalau namanya Anda kosongkan, aduan kami terima tanpa nama\.</);
  // As a browser sends the form with nothing but the text put in.
  const response = await post('/aduan', { teks: 'Selokan mampet.', identitas: 'named', nama: '  ', kontak: '', formulir: fieldOf(form, 'formulir') });
  assert.equal(response.status, 200);
  const page = await response.text();
  assert.match(page, /Anda melapor tanpa nama/);
  const number = complaintNumberOn(page);
  const row = await server.database.selectFrom('complaints').select(['identity', 'name']).where('complaint_number', '=', number).executeTakeFirst();
  assert.deepEqual({ ...row }, { identity: 'none', name: null });
});

test('an empty text is answered by our own summary in the page’s language: the browser’s own checks are off, so that the form arrives', async () => {
  for (const [path, words] of [
    ['/aduan', 'Ceritakan'],
    ['/aduan?locale=en', ''],
  ] as const) {
    const form = await (await server.request(path)).text();
    assert.match(form, /<form id="aduan"[^>]* novalidate>/);
    const answer = await post(path, { ...filled, teks: '', formulir: fieldOf(form, 'formulir') });
    const page = await answer.text();
    const [, said = ''] = /role="alert"[^]*?<a href="#teks">([^<]+)</.exec(page) ?? [];
    assert.ok(said.startsWith(words) && said !== '', said);
  }
});

test('sends a number back that can’t be one, with everything typed', async () => {
  for (const kontak of ['0812345', '081234567890123', 'sri@contoh']) {
    const response = await post('/aduan', { ...filled, kontak, formulir: await openForm() });
    assert.equal(response.status, 422, kontak);
    assert.match(await response.text(), /href="#kontak">Tulis nomor telepon dengan semua angkanya/, kontak);
  }
  for (const kontak of ['0812 3456 7890', '+65 8123 4567', 'sri@contoh.id'])
    assert.equal((await post('/aduan', { ...filled, kontak, formulir: await openForm() })).status, 200, kontak);
});

test('whoever left no contact reads beside the code that a lost one can’t be replaced, the others how it is', async () => {
  const receiptOf = async (kontak: string): Promise<string> => (await post('/aduan', { ...filled, kontak, formulir: await openForm() })).text();
  const without = await receiptOf('');
  assert.match(without, /<strong>Anda tidak meninggalkan kontak\./);
  assert.doesNotMatch(without, /kode baru lewat kontak/);
  const known = await receiptOf('0812 3456 7890');
  assert.match(known, /kode baru lewat kontak Anda\./);
  assert.doesNotMatch(known, /tidak meninggalkan kontak/);
});

test('keeps what was typed when something has to be put right', async () => {
  const response = await post('/aduan', { ...filled, teks: 'Tulisan panjang saya', identitas: 'withheld', nama: '', formulir: await openForm() });
  assert.equal(response.status, 422);
  const page = await response.text();
  assert.match(page, /Tulisan panjang saya/);
  assert.match(page, /Tulis nama Anda/);
});

test('lists what to put right with links to the fields, and keeps the photos', async () => {
  const foto = new File([Buffer.from(await makeImage())], 'foto.jpg', { type: 'image/jpeg' });
  const page = await (await post('/aduan', { ...filled, teks: 'x', identitas: 'withheld', kontak: '1', formulir: await openForm(), foto })).text();
  const [summary = ''] = /<div class="keliru"[\s\S]*?<\/div>/.exec(page) ?? [];
  assert.deepEqual(
    [...summary.matchAll(/href="#([a-z]+)"/g)].map(([, field]) => field),
    ['teks', 'nama', 'kontak'],
  );
  for (const field of ['teks', 'nama', 'kontak']) {
    assert.match(page, new RegExp(`<(?:textarea|input)\\s[^>]*id="${field}"[^>]*aria-describedby="salah-${field}"`), field);
    assert.ok(page.includes(`id="salah-${field}"`), field);
  }
  assert.match(summary, /Tulisan dan 1 berkas Anda masih ada/);
  const kept = fieldOf(page, 'berkas');
  const received = await (await post('/aduan', { ...filled, formulir: fieldOf(page, 'formulir'), berkas: kept })).text();
  assert.match(received, /1 foto terlampir/);
});

test('gives nobody a file that came with another form', async () => {
  const foto = new File([Buffer.from(await makeImage())], 'foto.jpg', { type: 'image/jpeg' });
  const page = await (await post('/aduan', { ...filled, teks: 'x', formulir: await openForm(), foto })).text();
  const answer = await post('/aduan', { ...filled, formulir: await openForm(), berkas: fieldOf(page, 'berkas') });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /href="#foto"/);
});

test('leaves out a file that arrived, where that is asked for', async () => {
  const foto = new File([Buffer.from(await makeImage())], 'foto.jpg', { type: 'image/jpeg' });
  const page = await (await post('/aduan', { ...filled, teks: 'x', formulir: await openForm(), foto })).text();
  const berkas = fieldOf(page, 'berkas');
  const received = await (await post('/aduan', { ...filled, formulir: fieldOf(page, 'formulir'), berkas, buang: berkas })).text();
  assert.match(received, /class="kode"/);
  assert.ok(!received.includes('terlampir'));
});

test('a photo that can’t be taken leads to the photos, and keeps what was typed', async () => {
  const foto = new File(['bukan foto'], 'foto.jpg', { type: 'image/jpeg' });
  const page = await (await post('/aduan', { ...filled, formulir: await openForm(), foto })).text();
  assert.match(page, /<a href="#foto">Berkas ini tidak bisa kami terima/);
  assert.match(page, /Lampu jalan mati/);
});

test('takes as many letters as the field does, with line breaks', async () => {
  const teks = `${'baris\n'.repeat(833)}ab`;
  assert.equal(teks.length, 5_000);
  assert.equal((await post('/aduan', { ...filled, teks, formulir: await openForm() })).status, 200);
});

test('keeps what was typed when the form is too old', async () => {
  const page = await (await post('/aduan', { ...filled, formulir: 'lama' })).text();
  assert.match(page, /sudah lama terbuka/);
  assert.match(page, /Lampu jalan mati/);
});

test('takes no form from another page, and none without an origin', async () => {
  const formulir = await openForm();
  for (const origin of ['http://dpupr.localhost:8080', 'null', null]) {
    const response = await post('/aduan', { ...filled, formulir }, origin);
    assert.equal(response.status, 403, String(origin));
  }
});

test('writes what a person typed as text, never as HTML', async () => {
  const page = await (await post('/aduan', { ...filled, teks: '<script>alert(1)</script>', identitas: 'withheld', formulir: await openForm() })).text();
  assert.ok(!page.includes('<script>alert'));
  assert.ok(page.includes('&lt;script&gt;'));
});

test('tells a wrong code and an unknown code in the same words', async () => {
  const wrong = await post('/lacak', { kode: 'BUKAN KODE' });
  const unknown = await post('/lacak', { kode: '0000-0000-0000-0000-0000-0000' });
  assert.equal(wrong.status, 404);
  const [one = '', other = ''] = (await Promise.all([wrong.text(), unknown.text()])).map((html) => html.replaceAll(/(name="kode".*) value="[^"]*"/g, '$1'));
  assert.match(one, /name="kode"/);
  assert.equal(other, one);
});

test('shows nothing of any case on the page where a claim link leads', async () => {
  const page = await (await server.request('/klaim?token=apa-saja')).text();
  assert.match(page, /sengaja tidak menampilkan isi aduan/);
});

test('says whom to call in danger before anything is written', async () => {
  const page = await (await server.request('/aduan')).text();
  const numbers = server.city.emergencyNumbers;
  assert.notEqual(numbers.length, 0);
  const line = /Ada bahaya sekarang\? Telepon.*/.exec(page)?.[0] ?? '';
  for (const { name, number } of numbers) assert.ok(line.includes(`<a href="tel:${number}">${number}</a> (<span lang="id">${name}</span>)`), name);
  assert.ok(page.indexOf('Ada bahaya') < page.indexOf('<form'));
});

test('says in the page whose each category is, for the box that takes over', async () => {
  const page = await (await server.request('/aduan')).text();
  for (const { categoryId, agencyId } of server.city.categories)
    assert.ok(page.includes(`<option lang="id" value="${categoryId}" data-agency="${agencyId}"`), categoryId);
});
