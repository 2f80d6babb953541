import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { formatTrackingCode, normaliseTrackingCode } from '@kotak-aduan/api-client/schemas';
import { languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { fileResolved } from '../testing/citizen-steps.ts';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';
import { actionsOf, plainForm } from '../testing/plain-form.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

type Fields = Readonly<Record<string, string>>;

async function send(path: string, fields: Fields, photos: Readonly<Record<string, Uint8Array>> = {}, to = server): Promise<{ status: number; html: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const [name, bytes] of Object.entries(photos)) body.set(name, new File([Buffer.from(bytes)], 'jalan.jpg', { type: 'image/jpeg' }));
  // As a browser says it, so that it counts for what may be read of whoever sends too much.
  const request = new Request('http://sini', { method: 'POST', body });
  const bytes = await request.arrayBuffer();
  const headers = { Origin: ownOrigin, 'Content-Type': request.headers.get('content-type') ?? '', 'Content-Length': String(bytes.byteLength) };
  const response = await to.request(path, { method: 'POST', headers, body: bytes });
  return { status: response.status, html: await response.text() };
}

const open = async (trackingCode: string, locale = 'id', on = server): Promise<string> =>
  (await send(`/lacak?locale=${locale}`, { kode: trackingCode }, {}, on)).html;

const typed = { balasan: 'Ditunggu ya.', keberatan: 'Masih “berlubang”.', kata: 'Cepat.', quick: 'yes', hak: 'erasure', permintaan: 'Nama saya.' };

function assertTyped(html: string): void {
  const form = plainForm(html, 'aduan');
  for (const [name, value] of Object.entries(typed)) assert.equal(form[name], value, name);
}

for (const [locale, state, until, question] of [
  ['id', 'Sudah diselesaikan, silakan diperiksa', /Jawab paling lambat Senin, 7 Desember 2026 pukul \d\d\.\d\d WIB\./, 'Ramah?'],
  ['jv', 'Sampun dipunrampungaken, mangga dipunpriksani', /paling telat Senin, 7 Desember 2026 tabuh \d\d\.\d\d WIB\./, 'Punapa grapyak?'],
  ['su', 'Parantos diréngsékeun, mangga dipariksa', /panglambatna Senén, 7 Désémber 2026 tabuh \d\d\.\d\d WIB\./, 'Someah?'],
  ['en', 'Resolved, please have a look', /Answer by Monday,? 7 December 2026 at \d\d:\d\d WIB\./, 'Was it friendly?'],
] as const) {
  test(`a complaint reads in ${locale}, with its days, and every button goes on in it`, async () => {
    const { trackingCode } = await fileResolved(server);
    const html = await open(trackingCode, locale);
    assert.ok(html.includes(`<html lang="${locale}">`));
    assert.ok(html.includes(state));
    assert.match(html, until);
    assert.ok(html.includes(`<legend>${question}</legend>`));
    const others = languageCodes.filter((code) => code !== locale).map((code) => `/lacak/kembali?locale=${code}`);
    const steps = ['bukti', 'selesai', 'belum-selesai', 'balas', 'kontak', 'data', 'hak'].map((step) => `/lacak/${step}?locale=${locale}`);
    assert.deepEqual(actionsOf(html).toSorted(), [...others, ...steps].toSorted());
    for (const spelling of [trackingCode, formatTrackingCode(trackingCode)]) assert.ok(!html.includes(spelling));
  });
}

test('the code that could not be found stays in its field when the language is changed, and stands in no address', async () => {
  const { status, html } = await send('/lacak?locale=su', { kode: '0000-1111' });
  assert.equal(status, 404);
  assert.match(html, /<span class="salah" id="salah-kode">Kode ieu/);
  assert.ok(actionsOf(html).every((action) => !action.includes('0000')));
  const english = await send('/lacak/bahasa?locale=en', plainForm(html, 'lacak'));
  assert.match(english.html, /<label for="kode">Tracking code/);
  assert.equal(plainForm(english.html, 'lacak')['kode'], '0000-1111');
});

test('what was typed, chosen and picked in one language stands there in the next, and is sent from it', async () => {
  const { trackingCode } = await fileResolved(server);
  const fields = { ...plainForm(await open(trackingCode, 'jv'), 'aduan'), ...typed };
  const photos = { foto: await makeImage(), 'foto-keberatan': await makeImage({ width: 48 }) };
  const english = await send('/lacak/kembali?locale=en', fields, photos);
  assertTyped(english.html);
  assert.equal([...english.html.matchAll(/<span>Leave out Photo 1</gi)].length, 2);
  const disputed = await send('/lacak/belum-selesai?locale=en', plainForm(english.html, 'aduan'));
  assert.match(disputed.html, /role="status">It is back with the officers/);
  assert.match(disputed.html, /<p class="isi" lang="en">Masih “berlubang”\.<\/p>\s*<ul class="foto">\s*<li><img/);
  const after = plainForm(disputed.html, 'aduan');
  assert.deepEqual([after['balasan'], after['permintaan'], after['keberatan']], [typed.balasan, typed.permintaan, undefined]);
});

test('an answer without words is asked for at its field, in the language of the page, and costs nothing of the rest', async () => {
  const { trackingCode } = await fileResolved(server);
  const fields = { ...plainForm(await open(trackingCode, 'jv'), 'aduan'), ...typed };
  for (const [step, field, said] of [
    ['balas', 'balasan', 'Serat rumiyin balesan panjenengan, lajeng dipunkintun.'],
    ['belum-selesai', 'keberatan', 'Mangga dipuncariyosaken rumiyin punapa ingkang dereng rampung, lajeng dipunkintun.'],
  ] as const) {
    const { status, html } = await send(`/lacak/${step}?locale=jv`, { ...fields, [field]: ' ' });
    assert.equal(status, 422);
    assert.ok(html.includes(`<a href="#${field}">${said}</a>`) && html.includes(`<span class="salah" id="salah-${field}">${said}</span>`));
    assert.match(html, new RegExp(`id="${field}"[^>]* aria-describedby="salah-${field}" aria-invalid="true"`));
    assert.equal(plainForm(html, 'aduan')['permintaan'], typed.permintaan);
  }
});

test('a file that can’t be taken is said at its field, and a good one beside it stays', async () => {
  const { trackingCode } = await fileResolved(server);
  const fields = { ...plainForm(await open(trackingCode), 'aduan'), ...typed };
  const { status, html } = await send('/lacak/balas?locale=id', fields, { foto: new TextEncoder().encode('bukan foto'), 'foto-keberatan': await makeImage() });
  assert.ok(status >= 400 && status < 500);
  assert.match(html, /<a href="#foto">/);
  assert.match(html, /name="berkas-keberatan" value="/);
  assertTyped(html);
});

test('when the quarter of an hour is over, what was typed waits for the code, and comes back with it', async () => {
  const { trackingCode } = await fileResolved(server);
  const fields = { ...plainForm(await open(trackingCode, 'su'), 'aduan'), ...typed };
  const now = server.now();
  server.setNow(new Date(now.getTime() + 16 * 60_000));
  const asked = await send('/lacak/balas?locale=su', fields, { foto: await makeImage() });
  server.setNow(now);
  assert.match(asked.html, /waleran anu diserat ku anjeun aya kénéh/);
  const wrong = await send('/lacak?locale=su', { ...plainForm(asked.html, 'lacak'), kode: 'KELIRU' });
  const again = await send('/lacak?locale=su', { ...plainForm(wrong.html, 'lacak'), kode: trackingCode });
  assertTyped(again.html);
});

test('whoever sends too much keeps the words', async () => {
  const strict = await createTestServer({ rateLimits: { ...defaultRateLimits, filing: { burst: 1, perHour: 1 } } });
  const { trackingCode } = await fileResolved(strict);
  const fields = { ...plainForm(await open(trackingCode, 'en', strict), 'aduan'), ...typed };
  const refused = await send('/lacak/balas?locale=en', fields, {}, strict);
  assert.equal(refused.status, 429);
  assertTyped((await send('/lacak?locale=en', { ...plainForm(refused.html, 'lacak'), kode: trackingCode }, {}, strict)).html);
  await strict.close();
});

test('proof and data change their language, too, and lead back with what was typed', async () => {
  const { trackingCode } = await server.fileComplaint();
  const fields = { ...plainForm(await open(trackingCode), 'aduan'), balasan: typed.balasan };
  for (const [step, locale, heading] of [
    ['bukti', 'jv', 'Bukti jangkep aduan'],
    ['bukti', 'en', 'Full proof of filing'],
    ['data', 'su', 'Data anjeun'],
    ['data', 'en', 'Your data'],
  ] as const) {
    const { html } = await send(`/lacak/${step}?locale=${locale}`, fields);
    assert.match(html, new RegExp(`<h1>${heading}`));
    const back = await send(`/lacak/kembali?locale=${locale}`, plainForm(html, 'kembali'));
    assert.equal(plainForm(back.html, 'aduan')['balasan'], typed.balasan);
  }
});

test('a new code is the same in each language, and asked for once', async () => {
  const { complaintNumber } = await server.fileComplaint();
  const form = plainForm(await (await server.request('/lacak/kode-baru?locale=jv')).text(), 'kode-baru');
  const english = await send('/lacak/kode-baru/bahasa?locale=en', { ...form, nomor: complaintNumber, jenis: 'whatsapp', kontak: '0812 0000 0000' });
  const filled = plainForm(english.html, 'kode-baru');
  assert.deepEqual([filled['nomor'], filled['kontak']], [complaintNumber, '0812 0000 0000']);
  const codeOf = (html: string): string => normaliseTrackingCode(/<p class="kode">([^<]+)</.exec(html)?.[1] ?? '');
  const asked = await send('/lacak/kode-baru?locale=en', filled);
  const formulir = /name="formulir" value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
  const sundanese = await send('/lacak/kode-baru/kode?locale=su', { formulir });
  assert.match(sundanese.html, /Simpen kode énggal ieu/);
  assert.equal(codeOf(sundanese.html), codeOf(asked.html));
  const { count } = await server.database
    .selectFrom('code_requests')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  assert.equal(count, 1);
  const wrong = await send('/lacak/kode-baru?locale=en', { ...filled, nomor: '12' });
  assert.match(wrong.html, /<a href="#nomor">Write the number as in the example/);
});
