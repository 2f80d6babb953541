import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { confirmCodeRequest } from '@kotak-aduan/api-client/operations/confirm-code-request';
import { listCodeRequests } from '@kotak-aduan/api-client/operations/list-code-requests';
import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { normaliseTrackingCode } from '@kotak-aduan/api-client/schemas';
import { fileResolved } from '../testing/citizen-steps.ts';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, forward, resolutionBody, sendEvidence } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';
import { plainForm } from '../testing/plain-form.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function send(path: string, fields: Record<string, string>, photo?: { field: string; bytes: Uint8Array }): Promise<{ status: number; html: string }> {
  const body = photo === undefined ? new URLSearchParams(fields) : new FormData();
  if (body instanceof FormData && photo !== undefined) {
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    body.set(photo.field, new File([Buffer.from(photo.bytes)], 'jalan.jpg', { type: 'image/jpeg' }));
  }
  const response = await server.request(path, { method: 'POST', headers: { Origin: ownOrigin }, body });
  return { status: response.status, html: await response.text() };
}

async function openPage(trackingCode: string): Promise<string> {
  return (await send('/lacak', { kode: trackingCode })).html;
}

test('confirms a result with a rating in one form, and says that it is closed', async () => {
  const { trackingCode } = await fileResolved(server);
  const html = await openPage(trackingCode);
  assert.match(html, /Sudah benar-benar selesai\?/);
  const fields = { ...plainForm(html, 'aduan'), quick: 'yes', friendly: 'partly', kata: 'Mantap.' };
  const closed = await send('/lacak/selesai', fields);
  assert.equal(closed.status, 200);
  assert.match(closed.html, /role="status">Terima kasih\. Aduan ini sudah kami tutup\./);
  assert.match(closed.html, /<input type="radio" name="friendly" value="partly" checked/);
  // A reload sends the same form again, and closes nothing twice.
  assert.equal((await send('/lacak/selesai', fields)).status, 200);
  const again = await send('/lacak/nilai', { ...plainForm(closed.html, 'aduan'), quick: 'no' });
  assert.match(again.html, /<input type="radio" name="quick" value="no" checked/);
});

test('where it stands is the heading; the result, its photos and the question about it come before the talk, the text and the steps', async () => {
  const as = server.operators.dpupr;
  const { caseId, trackingCode, complaintNumber } = await server.fileComplaint();
  await forward(server, caseId, 'dpupr');
  const draftId = randomUUID();
  const [before, after] = [await sendEvidence(server, { draftId, as }), await sendEvidence(server, { draftId, as })];
  const body = resolutionBody({ draftId, before: [before], after: [after] });
  assert.equal((await changeCase(server, resolveCase, { caseId, as, body })).error, null);
  const html = await openPage(trackingCode);
  assert.equal([...html.matchAll(/<h1>/g)].length, 1);
  const order = [
    'Keadaan sekarang',
    '<h1>Sudah diselesaikan, silakan diperiksa',
    complaintNumber,
    '<h2>Hasil',
    '<img src="/files/',
    'Sudah benar-benar selesai?',
    'formaction="/lacak/belum-selesai"',
    '<h2>Yang Anda tulis',
    '<h2>Perjalanan aduan',
  ].map((text) => html.indexOf(text));
  assert.ok(!order.includes(-1), String(order));
  assert.deepEqual(
    order,
    order.toSorted((one, other) => one - other),
  );
});

test('disputes a result with words and a photo', async () => {
  const { trackingCode } = await fileResolved(server);
  const fields = { ...plainForm(await openPage(trackingCode), 'aduan'), keberatan: 'Masih berlubang di sisi kiri.' };
  const { html } = await send('/lacak/belum-selesai', fields, { field: 'foto-keberatan', bytes: await makeImage() });
  assert.match(html, /Sudah kami kembalikan ke petugas/);
  assert.match(html, /Masih berlubang di sisi kiri\./);
  assert.match(html, /Anda menyatakan belum selesai/);
  assert.match(html, /<img src="\/files\//);
});

test('a photo that was chosen for a reply stays while something else is sent, however often it is, and goes with the reply', async () => {
  const { trackingCode } = await fileResolved(server);
  const written = { ...plainForm(await openPage(trackingCode), 'aduan'), balasan: 'Ini fotonya.', keberatan: 'Masih berlubang.' };
  const shown = await send('/lacak/kembali', written, { field: 'foto', bytes: await makeImage() });
  const withPhoto = plainForm(shown.html, 'aduan');
  await send('/lacak/kontak', withPhoto);
  // Pressed twice: the browser shows the second answer.
  const withdrawn = await send('/lacak/kontak', withPhoto);
  const disputed = await send('/lacak/belum-selesai', plainForm(withdrawn.html, 'aduan'));
  assert.match(disputed.html, /Sudah kami kembalikan ke petugas/);
  const pictures = (html: string): number => html.split('<img src="/files/').length;
  const replied = await send('/lacak/balas', plainForm(disputed.html, 'aduan'));
  assert.match(replied.html, /Balasan Anda sudah terkirim/);
  assert.equal(pictures(replied.html), pictures(disputed.html) + 1);
  assert.equal(plainForm(replied.html, 'aduan')['berkas'], undefined);
});

test('keeps the words of a dispute that could not be taken', async () => {
  const { trackingCode } = await fileResolved(server);
  const fields = { ...plainForm(await openPage(trackingCode), 'aduan'), hasil: '2020-01-01T00:00:00.000Z', keberatan: 'Kata-kata saya.' };
  const { status, html } = await send('/lacak/belum-selesai', fields);
  assert.equal(status, 409);
  assert.match(html, /role="alert"/);
  assert.match(html, /<textarea id="keberatan"[^>]*>Kata-kata saya\.</);
});

test('withdraws a contact, which is shown masked before', async () => {
  const { trackingCode } = await server.fileComplaint();
  const html = await openPage(trackingCode);
  assert.match(html, /WhatsApp\s+•••000/);
  assert.ok(!html.includes('0812'));
  const after = await send('/lacak/kontak', plainForm(html, 'aduan'));
  assert.match(after.html, /Kontak Anda sudah kami hapus/);
  assert.match(after.html, /kode yang hilang tidak bisa diganti/);
});

test('takes a request for erasure, shows when it is due, and gives all data to read', async () => {
  const { trackingCode } = await server.fileComplaint();
  const html = await openPage(trackingCode);
  const asked = await send('/lacak/hak', { ...plainForm(html, 'aduan'), hak: 'erasure', permintaan: 'Nama saya.' });
  assert.match(asked.html, /Menghapus data saya<\/strong>: menunggu jawaban, paling lambat Kamis, 26 November 2026/);
  const data = await send('/lacak/data', plainForm(asked.html, 'aduan'));
  assert.match(data.html, /Siti Rahayu/);
  assert.match(data.html, /Pemerintah Kota Uji/);
  const lines = [...data.html.matchAll(/<dt>([^<]*)<\/dt>\s*<dd>\s*(?:<div class="isi">)?([^<]*)</g)].map(([, label, value]) => `${label}: ${value}`);
  assert.ok(lines.includes('Keadaan sekarang: Sudah kami terima, sedang menunggu diperiksa'), lines.join('\n'));
  for (const label of ['Ditujukan ke', 'Jenis aduan', 'Tempat'])
    assert.ok(
      lines.some((line) => line.startsWith(`${label}: `)),
      lines.join('\n'),
    );
  const back = await send('/lacak/kembali', plainForm(data.html, 'kembali'));
  assert.match(back.html, /Melihat data saya<\/strong>: sudah ditampilkan/);
});

test('makes a new code for whoever lost theirs, which counts once a coordinator has confirmed it', async () => {
  const { complaintNumber, trackingCode } = await server.fileComplaint();
  const form = await (await server.request('/lacak/kode-baru')).text();
  const asked = await send('/lacak/kode-baru', {
    ...plainForm(form, 'kode-baru'),
    nomor: complaintNumber.toLowerCase(),
    jenis: 'whatsapp',
    kontak: '081200000000',
  });
  const [code = '', mark = ''] = [...asked.html.matchAll(/<p class="kode">([^<]+)</g)].map(([, text]) => text);
  assert.match(asked.html, /Kode ini belum berlaku\./);
  const open = plainForm(await openPage(trackingCode), 'aduan');
  const { body } = await server.call(listCodeRequests, { as: server.operators.coordinator });
  assert.equal(body.requests[0].mark, mark);
  await server.call(confirmCodeRequest, { params: { codeRequestId: body.requests[0].codeRequestId }, as: server.operators.coordinator, body: {} });
  const found = await openPage(normaliseTrackingCode(code));
  assert.match(found, new RegExp(complaintNumber));
  assert.match(found, /Kode lama diganti dengan yang baru/);
  assert.match(await openPage(trackingCode), /Kode ini tidak kami temukan\..*Bisa juga kode ini sudah diganti/);
  // Whoever had the complaint open by the old code is told why it is closed, and that alone.
  const closed = await send('/lacak/balas', { ...open, balasan: 'Terima kasih.' });
  assert.match(closed.html, /Kode aduan ini sudah diganti/);
  assert.ok(!closed.html.includes(complaintNumber) && !/Perjalanan aduan/.test(closed.html));
  assert.match((await send('/lacak/bukti', open)).html, /Kode aduan ini sudah diganti/);
});

test('TRK-3: the page for a lost code reads the same whatever is true', async () => {
  const { complaintNumber } = await server.fileComplaint();
  const pages = [];
  for (const [nomor, kontak] of [
    [complaintNumber, '081200000000'],
    [complaintNumber, '081299999999'],
    ['2025-ZZZZZZ', '081200000000'],
  ] as const) {
    const form = await (await server.request('/lacak/kode-baru')).text();
    const { status, html } = await send('/lacak/kode-baru', { ...plainForm(form, 'kode-baru'), nomor, jenis: 'whatsapp', kontak });
    pages.push(`${status} ${html.replaceAll(/<p class="kode">[^<]+<|name="formulir" value="[^"]+"/g, '')}`);
  }
  assert.equal(new Set(pages).size, 1);
});

test('takes no step from another site’s page, and asks for the code again when the time is up', async () => {
  const { trackingCode } = await fileResolved(server);
  const fields = plainForm(await openPage(trackingCode), 'aduan');
  const foreign = await server.request('/lacak/selesai', { method: 'POST', headers: { Origin: 'https://jahat.example' }, body: new URLSearchParams(fields) });
  assert.equal(foreign.status, 403);
  const now = server.now();
  server.setNow(new Date(now.getTime() + 16 * 60_000));
  assert.match((await send('/lacak/selesai', fields)).html, /Waktu melihat sudah habis/);
  server.setNow(now);
  assert.match(await openPage(trackingCode), /Sudah benar-benar selesai/);
});

test('no title tells that a complaint is looked at, or what is done with it', async () => {
  const { trackingCode } = await server.fileComplaint();
  const open = await openPage(trackingCode);
  const fields = plainForm(open, 'aduan');
  const pages = [open];
  for (const step of ['balas', 'kontak', 'hak', 'data', 'bukti', 'kembali']) pages.push((await send(`/lacak/${step}`, { ...fields, hak: 'erasure' })).html);
  for (const path of ['/lacak', '/lacak?locale=en', '/lacak/kode-baru', '/lacak/bukti', '/klaim']) pages.push(await (await server.request(path)).text());
  pages.push((await send('/lacak', { kode: 'salah' })).html, (await send('/lacak/data', { lacak: 'lama' })).html);
  assert.deepEqual(new Set(pages.map((page) => /<title>([^<]*)</.exec(page)?.[1])), new Set(['Kotak Aduan']));
});

test('shows with one’s own data the photo of a dispute, the conversation, each step and the rating, not their number', async () => {
  const { trackingCode } = await fileResolved(server);
  const rated = await send('/lacak/nilai', { ...plainForm(await openPage(trackingCode), 'aduan'), quick: 'no', kata: 'Lama sekali.' });
  const fields = { ...plainForm(rated.html, 'aduan'), keberatan: 'Masih berlubang.' };
  const disputed = await send('/lacak/belum-selesai', fields, { field: 'foto-keberatan', bytes: await makeImage() });
  const { html } = await send('/lacak/data', plainForm(disputed.html, 'aduan'));
  const copy = html.slice(0, html.indexOf('<details'));
  assert.match(copy, /foto, \d+ kB[^<]*bersama pesan [^<]*<\/div>\s*<ul class="foto">\s*<li><img src="\/files\//);
  // The grid has two columns: a second place for a label's values would stand below the label.
  assert.doesNotMatch(copy, /<\/dd>\s*<dd>/);
  for (const words of ['Anda: Masih berlubang.', 'Anda menyatakan belum selesai', 'Lama sekali.', 'Lubang sudah ditambal.'])
    assert.ok(copy.includes(words), words);
});
