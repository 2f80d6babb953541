import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { givenAnswerSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { complaintNumberOn } from '../testing/plain-form.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

type Fields = Record<string, string | File>;

async function send(fields: Fields): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return (await server.request('/aduan', { method: 'POST', body, headers: { Origin: ownOrigin } })).text();
}

async function begin(fields: Fields): Promise<string> {
  const form = await (await server.request('/aduan')).text();
  return send({ ...base, ...fields, formulir: carriedBy(form)['formulir'] ?? '' });
}

/** Everything that a page would send by itself. */
function carriedBy(page: string): Record<string, string> {
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&#10;', '\n')]));
}

const base = { teks: 'KTP saya belum jadi sejak bulan lalu.', identitas: 'none', nama: '', kontak: '' };

async function filedCase(page: string): Promise<{ complaints: Record<string, unknown>[]; categoryId: string; leadUnit: { unitId: string } }> {
  const number = complaintNumberOn(page);
  const row = await server.database.selectFrom('complaints').select('case_id').where('complaint_number', '=', number).executeTakeFirstOrThrow();
  return (await server.call(getCase, { params: { caseId: row.case_id }, as: server.operators.coordinator })).body;
}

test('asks what the category must know in a second step, and loses nothing on the way', async () => {
  const foto = new File([Buffer.from(await makeImage())], 'foto.jpg', { type: 'image/jpeg' });
  const text = 'KTP saya belum jadi.\nSudah tiga kali ke sana.';
  const second = await begin({ teks: text, kategori: 'ktp', tempat: 'Loket 3', desa: 'kel-satu-a', untuk: 'family', diwakili: 'Mbah Karto', foto });
  assert.match(second, /Sedikit lagi/);
  assert.match(second, /Dokumen apa\?/);
  assert.ok(!second.includes('class="kode"'));

  const again = await send({ ...carriedBy(second), 'jawab-dokumen': 'sim' });
  assert.match(again, /<a href="#jawab-dokumen">Pilih satu jawaban untuk “Dokumen apa\?”\.<\/a>/);
  const received = await send({ ...carriedBy(again), 'jawab-dokumen': 'kk', 'jawab-diajukan': '2026-11-01' });
  assert.match(received, /1 foto terlampir/);

  const { complaints, categoryId } = await filedCase(received);
  const [complaint] = complaints;
  assert.equal(categoryId, 'ktp');
  assert.equal(complaint?.['text'], text);
  assert.deepEqual(complaint?.['place'], { description: 'Loket 3', latitude: null, longitude: null, unitId: 'kel-satu-a' });
  assert.deepEqual(complaint?.['onBehalfOf'], { name: 'Mbah Karto', relation: 'family' });
  assert.deepEqual(
    z
      .array(givenAnswerSchema)
      .parse(complaint?.['answers'])
      .map(({ optionLabel, value }) => optionLabel ?? value),
    ['Kartu keluarga', '2026-11-01'],
  );
});

test('says at the top what is wrong with each answer, with a link to it, says it there again, and keeps what was typed', async () => {
  const second = await begin({ kategori: 'ktp' });
  const again = await send({ ...carriedBy(second), 'jawab-dokumen': '', 'jawab-diajukan': '2031-01-01' });
  const summary = /<div class="keliru"[^]*?<\/div>/.exec(again)?.[0] ?? '';
  assert.deepEqual(
    [...summary.matchAll(/<a href="#([^"]+)">/g)].map(([, field]) => field),
    ['jawab-dokumen', 'jawab-diajukan'],
  );
  for (const said of ['Pilih satu jawaban untuk “Dokumen apa?”.', 'belum lewat. Pilih hari ini atau sebelumnya.']) {
    assert.ok(summary.includes(said), said);
    assert.ok(again.replace(summary, '').includes(said), 'at its field');
  }
  for (const field of ['jawab-dokumen', 'jawab-diajukan'])
    assert.match(again, new RegExp(`id="${field}"[^>]* aria-describedby="salah-${field}" aria-invalid="true"`));
  assert.match(again, /id="jawab-diajukan"[^>]* value="2031-01-01"/);
});

test('files at once where nothing must be asked', async () => {
  assert.match(await begin({ kategori: 'jalan' }), /class="kode"/);
});

test('names the parts that the category insists on', async () => {
  const page = await begin({ kategori: 'sampah' });
  for (const field of ['foto', 'tempat', 'kontak']) assert.match(page, new RegExp(`href="#${field}"`), field);
});

test('points out personal numbers before sending, and masks them with one tap or leaves them', async () => {
  const teks = 'Hubungi saya di 081234567890 soal lampu mati.';
  const second = await begin({ teks });
  assert.match(second, /081234567890/);
  assert.match(second, /nomor telepon/);
  const masked = await filedCase(await send({ ...carriedBy(second), angka: 'samarkan' }));
  assert.ok(!String(masked.complaints[0]?.['text']).includes('081234567890'));
  assert.match(String(masked.complaints[0]?.['text']), /\*{3}/);
  const left = await filedCase(await send({ ...carriedBy(await begin({ teks })), angka: 'biarkan' }));
  assert.equal(left.complaints[0]?.['text'], teks);
});

test('what was decided about numbers is not asked again with a wrong answer', async () => {
  const second = await begin({ teks: 'KTP saya, telepon 081234567890.', kategori: 'ktp' });
  const again = await send({ ...carriedBy(second), angka: 'biarkan' });
  assert.ok(!again.includes('Samarkan dan kirim'));
  assert.match(await send({ ...carriedBy(again), 'jawab-dokumen': 'ktp' }), /class="kode"/);
});

test('a person who says that it is about an officer is heard by the inspectorate', async () => {
  const received = await begin({ petugas: 'ya', instansi: 'dpupr' });
  assert.match(received, /<dd>Inspektorat<\/dd>/);
});

test('takes consents only where they are ticked, and the first form ticks none', async () => {
  const form = await (await server.request('/aduan')).text();
  assert.ok(!/type="checkbox"[^>]*checked/.test(form));
  const none = await filedCase(await begin({ kontak: '081200000000' }));
  assert.deepEqual(none.complaints[0]?.['consents'], { contactNotices: false, publishPhotos: false });
  const both = await filedCase(await begin({ kontak: '081200000000', 'izin-kabar': 'ya', 'izin-foto': 'ya' }));
  assert.deepEqual(both.complaints[0]?.['consents'], { contactNotices: true, publishPhotos: true });
});
