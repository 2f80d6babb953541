import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('lists the official accounts by unit, says what each is for and never does, when it was looked at, and that a sample is one', async () => {
  const html = await (await server.request('/kanal')).text();
  assert.deepEqual(
    [...html.matchAll(/<h2>([^<]+)</g)].map(([, name]) => name),
    ['Pemerintah Kota Uji', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'UPT Jalan'],
  );
  assert.match(html, /Instagram:\s*<strong>@dpupr\.contoh/);
  assert.match(html, /Diperiksa kota 1 November 2026/);
  assert.match(html, /@dpupr\.contoh<\/strong>\s*<span class="petunjuk">Kabar perbaikan jalan\.<\/span>/);
  assert.match(html, /tidak pernah meminta uang, kata sandi, kode OTP, atau kode lacak/);
  assert.match(html, /Daftar ini masih contoh/);
  // What is made up leads nowhere.
  assert.ok(!html.includes('instagram.example'));
});

test('shows those of one unit by its address, and says so where there are none', async () => {
  const one = await (await server.request('/kanal?unit=upt-jalan')).text();
  assert.match(one, /Kanal resmi UPT Jalan/);
  assert.ok(!one.includes('@dpupr.contoh'));
  assert.match(await (await server.request('/kanal?unit=dlh')).text(), /Dinas ini belum mendaftarkan akun atau nomor/);
  assert.match(await (await server.request('/kanal?unit=%3Cscript%3E')).text(), /Kanal resmi Kota Uji/);
});

test('speaks each language, with the days as it writes them, and keeps the unit when another is chosen', async () => {
  for (const [locale, title, checked] of [
    ['jv', 'Kanal resmi saking Kota Uji', 'Dipunpriksa kitha 1 November 2026'],
    ['su', 'Kanal resmi ti Kota Uji', 'Dipariksa ku kota 1 Nopémber 2026'],
    ['en', 'Official channels of Kota Uji', 'Checked by the city on 1 November 2026'],
  ] as const) {
    const html = await (await server.request(`/kanal?locale=${locale}`)).text();
    assert.match(html, new RegExp(`<html lang="${locale}">`));
    for (const said of [title, checked, `href="/?locale=${locale}"`]) assert.ok(html.includes(said), `${locale}: ${said}`);
  }
  const one = await (await server.request('/kanal?unit=upt-jalan')).text();
  assert.match(one, /<button type="submit" form="periksa" formaction="\/kanal\?locale=su"/);
  assert.match(one, /name="unit" value="upt-jalan"/);
});

async function ask(akun: string, { locale = 'id', origin = ownOrigin, unit = '' } = {}): Promise<Response> {
  return server.request(`/kanal?locale=${locale}`, { method: 'POST', headers: { Origin: origin }, body: new URLSearchParams({ akun, unit }) });
}

test('says without JavaScript whether an account is official, an emergency number, or only looks alike, in each language', async () => {
  for (const [typed, locale, said] of [
    ['@dpupr.contoh', 'id', 'Ya, ini resmi.'],
    ['@dpupr_contoh', 'id', 'Bukan, hanya mirip.'],
    ['112', 'id', 'Ya, ini nomor darurat.'],
    ['@warung.bu.tini', 'id', 'Tidak ada di daftar resmi.'],
    ['dinas@gmail.com', 'id', 'Daftar ini tidak memuat alamat email'],
    ['@dpupr.contoh', 'jv', 'Nggih, punika resmi.'],
    ['112', 'su', 'Leres, ieu nomer darurat.'],
    ['@warung.bu.tini', 'en', 'Not on the official list.'],
  ] as const) {
    const html = await (await ask(typed, { locale })).text();
    assert.ok(html.includes(said), `${typed}, ${locale}`);
    assert.ok(html.includes(`value="${typed}"`), 'what was typed stays');
  }
});

test('compares with the whole city’s list, shows that of the unit, and answers nothing where nothing was typed', async () => {
  const html = await (await ask('@dpupr.contoh', { unit: 'upt-jalan' })).text();
  assert.match(html, /Ya, ini resmi/);
  assert.match(html, /Kanal resmi UPT Jalan/);
  assert.doesNotMatch(await (await ask('', { locale: 'su' })).text(), /role="status"/);
});

test('a form of another site is refused, and what was typed stands in no address', async () => {
  assert.equal((await ask('@dpupr.contoh', { origin: 'https://lain.example' })).status, 403);
  const html = await (await ask('<script>alert(1)</script>')).text();
  assert.ok(!html.includes('<script>alert'));
  assert.ok(!/href="[^"]*alert/.test(html));
});
