// What happens on a page that the city has not listed, with a code that is wrong, and when the server is away.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ComplaintBox } from './drivers/complaint-box.ts';
import { startPhone } from './drivers/phone.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const server = await startServer();
const phone = await startPhone();
after(async () => {
  await phone.close();
  await server.stop();
});

test('a site that is not on the list shows the plain link, and no form', async () => {
  const page = await phone.newPage();
  await page.goto(server.site('bukan-daftar'));
  await until('the link to the city', async () =>
    page
      .getByRole('link', { name: /halaman kota/i })
      .first()
      .isVisible(),
  );
  for (const frame of page.frames().slice(1)) assert.equal(await frame.locator('textarea').count(), 0);
  await page.close();
});

for (const site of ['dpupr', 'dispendukcapil', 'dlh']) {
  test(`the box opens on ${site} in a frame of another origin, and the page has no error`, async () => {
    const page = await phone.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(server.site(site));
    const box = await ComplaintBox.in(page);
    assert.notEqual(new URL(box.frame.url()).origin, new URL(page.url()).origin);
    assert.deepEqual(errors, []);
    await page.close();
  });
}

test('a wrong code is answered in a clear sentence, and stays in the field', async () => {
  const page = await phone.newPage();
  await page.goto(server.site('dlh'));
  const box = await ComplaintBox.in(page);
  await box.openTracking();
  // Made up, with a check character that fits.
  await box.enterCode('0000-0000-0000-0000-0000-0000');
  await box.frame.getByText('Kode ini tidak kami temukan. Periksa lagi huruf dan angkanya satu per satu.').waitFor();
  assert.match(await box.frame.getByLabel('Kode lacak').inputValue(), /^0000/);
  await page.close();
});

test('what is sent while the server is away waits, and is filed once it is back', async () => {
  const page = await phone.newPage();
  await page.goto(server.site('dpupr'));
  const box = await ComplaintBox.in(page);
  const text = 'Saluran air di Jalan Melati mampet dan meluap ke rumah warga.';
  await box.write({ text, name: 'Budi', photos: [] });
  await server.kill('SIGKILL');
  await box.frame.getByRole('button', { name: 'Kirim aduan' }).click();
  await box.frame.getByRole('heading', { name: 'Belum pasti sampai, tapi sudah kami simpan' }).waitFor({ timeout: 60_000 });
  const again = await startServer({ dataDir: server.dataDir, port: server.port });
  after(() => again.stop());
  await box.frame.getByRole('button', { name: 'Kirim sekarang' }).click();
  await box.frame.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).waitFor();
  await page.close();
});
