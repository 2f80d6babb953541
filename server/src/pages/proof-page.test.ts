import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { testCity } from '../testing/test-city.ts';

let server: TestServer;
before(async () => {
  const emergencyNumbers = [
    { name: 'Darurat', number: '112' },
    { name: 'Ambulans', number: '119', words: ['kecelakaan'] },
  ];
  server = await createTestServer({ city: { ...testCity, emergencyNumbers } });
});
after(() => server.close());

async function post(path: string, fields: Record<string, string>): Promise<string> {
  const answer = await server.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: ownOrigin } });
  return answer.text();
}

async function file(teks: string): Promise<string> {
  const form = await (await server.request('/aduan')).text();
  const formulir = /name="formulir" value="([^"]+)"/.exec(form)?.[1] ?? '';
  return post('/aduan', { formulir, teks, identitas: 'none', nama: '', kontak: '' });
}

test('the receipt holds code, QR and the short proof, without a word of the matter', async () => {
  const page = await file('Lampu jalan mati.');
  assert.match(page, /<svg class="qr" role="img"/);
  assert.match(page, /23 November 2026/);
  assert.match(page, /class="sidik">[0-9a-f]{64}</);
  // Unseen it goes along, for the same receipt in another language.
  assert.ok(!page.replaceAll(/<input type="hidden"[^>]*>/g, '').includes('Lampu jalan'));
  assert.ok(!page.includes('darurat'));
});

test('emergency numbers come before all else where the text has words of danger, and the complaint is filed', async () => {
  const page = await file('Ada kecelakaan di depan pasar.');
  assert.ok(page.indexOf('tel:119') > 0 && page.indexOf('tel:119') < page.indexOf('class="kode"'));
  assert.ok(page.includes('tel:112'));
});

test('the code, or the page that it opened, leads to the whole proof', async () => {
  const { trackingCode } = await server.fileComplaint({ onBehalfOf: { name: 'Mbah Karto', relation: 'family' }, text: 'Lampu <b>jalan</b> mati.' });
  const kode = formatTrackingCode(trackingCode);
  const tracked = await post('/lacak', { kode });
  const lacak = /name="lacak" value="([^"]+)"/.exec(tracked)?.[1] ?? '';
  for (const proof of [await post('/lacak/bukti', { kode }), await post('/lacak/bukti', { lacak })]) {
    for (const said of [
      'Siti Rahayu',
      'Mbah Karto (anggota keluarga)',
      'Lampu &lt;b&gt;jalan&lt;/b&gt; mati.',
      'Jalan rusak',
      'tanda tangan Anda',
      'Formulir di situs web',
      'Versi 2026-01. Penanggung jawab data: Pemerintah Kota Uji. Dasar: UU 27/2022.',
      ownOrigin,
      '09.00 WIB',
    ])
      assert.ok(proof.includes(said), said);
    assert.match(proof, /class="sidik">[0-9a-f]{64}</);
  }
});

test('a withheld name is on no paper; the paper says who alone knows it', async () => {
  for (const [details, knower] of [
    [{}, 'koordinator kota'],
    [{ respondentUnitId: 'dlh' }, 'Inspektorat'],
    [{ respondentUnitId: 'inspektorat' }, 'koordinator kota'],
  ] as const) {
    const { trackingCode } = await server.fileComplaint({ ...details, identity: 'withheld', name: 'Merpati Pos' });
    const proof = await post('/lacak/bukti', { kode: formatTrackingCode(trackingCode) });
    assert.ok(proof.includes(`<dd>Nama disembunyikan. Hanya ${knower} yang tahu nama pelapor.</dd>`), knower);
    assert.ok(!proof.includes('Merpati'));
    assert.ok(proof.includes('nama lengkap Anda, karena di sini disembunyikan'));
  }
});

test('without a code or with a wrong one the code is asked for', async () => {
  assert.match(await (await server.request('/lacak/bukti')).text(), /name="kode"/);
  assert.match(await post('/lacak/bukti', { kode: '0000-0000-0000-0000-0000-0000' }), /name="kode"/);
  const { complaintId, caseId } = await server.fileComplaint();
  const old = server.signer.trackingToken({ complaintId, caseId, codeVersion: 1 }, new Date(server.now().getTime() - 16 * 60_000));
  assert.match(await post('/lacak/bukti', { lacak: old.token }), /Waktu melihat sudah habis/);
});
