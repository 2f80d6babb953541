import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

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
  assert.match(html, /Diperiksa 1 November 2026/);
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
  assert.match(await (await server.request('/kanal?unit=dlh')).text(), /Belum ada akun atau nomor yang didaftarkan untuk dinas ini/);
  assert.match(await (await server.request('/kanal?unit=%3Cscript%3E')).text(), /Kanal resmi Kota Uji/);
});
