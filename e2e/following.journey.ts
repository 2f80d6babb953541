// What a citizen does after filing: opens the QR, reads, sees before and after, disputes with a photo, and rates what was done then.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { OperatorApi } from './drivers/operator-api.ts';
import { startPhone } from './drivers/phone.ts';
import { makePhoto } from './make-photo.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { until } from './until.ts';

const text = 'Jalan berlubang besar di depan SDN 3 Jebres, sudah dua orang jatuh minggu ini.';
let server: RunningServer;
let phone: BrowserContext;
let page: Page;
let complaintNumber = '';
/** As it stands on paper. */
let code = '';

before(async () => {
  server = await startServer();
  phone = await startPhone();
  ({ complaintNumber, code } = await fileForFollowing(server.origin, { text, contact: '0812 0000 0000' }));
  const coordinator = await OperatorApi.signIn(server, 'koordinator');
  await coordinator.verifyAndForward(complaintNumber, 'dpupr');
  const agency = await OperatorApi.signIn(server, 'dpupr');
  await agency.reply(complaintNumber, 'Kami tambal besok pagi.');
  await agency.resolve(complaintNumber, { text: 'Lubang sudah ditambal.', before: await makePhoto({ seed: 11 }), after: await makePhoto({ seed: 12 }) });
});
after(async () => {
  await phone.close();
  await server.stop();
});

async function openByQr(): Promise<void> {
  page = await phone.newPage();
  await page.goto(`${server.origin}/lacak#${code}`);
  await page.locator('lacak-aduan').getByRole('heading', { name: 'Sudah diselesaikan, silakan diperiksa' }).waitFor();
}

test('the QR opens the complaint, and leaves no code in address, history or title', async () => {
  await openByQr();
  assert.equal(page.url(), `${server.origin}/lacak`);
  assert.equal(await page.title(), 'Kotak Aduan');
  assert.equal(await page.evaluate(() => history.length), 2);
  for (const words of [complaintNumber, text, 'Kami tambal besok pagi.', 'Lubang sudah ditambal.', 'Dinas Pekerjaan Umum']) {
    await page.getByText(words).first().waitFor();
  }
});

test('before and after are drawn over each other, and the keys move the slider', async () => {
  const isDrawn = (name: RegExp): Promise<boolean> =>
    page.getByRole('img', { name }).evaluate((canvas) => canvas instanceof HTMLCanvasElement && canvas.width > 100);
  await until('both photos', async () => (await isDrawn(/^Sebelum/)) && (await isDrawn(/^Sesudah/)));
  const slider = page.getByRole('slider', { name: 'Geser untuk membandingkan sebelum dan sesudah' });
  const covered = (): Promise<string> => page.locator('.both .after').evaluate((one) => getComputedStyle(one).clipPath);
  assert.match(await covered(), /50%/);
  await slider.focus();
  await page.keyboard.press('End');
  assert.match(await covered(), /100%/);
  assert.equal(await slider.getAttribute('aria-valuetext'), '100% sebelum, 0% sesudah');
  await page.keyboard.press('Home');
  assert.match(await covered(), /\b0(?:%|px)\)$/);
});

test('“Belum selesai” asks for words, takes a photo, and gives the case back with a new date', async () => {
  await page.getByRole('button', { name: 'Belum selesai' }).click();
  await page.getByRole('button', { name: 'Kirim, kerjakan lagi' }).click();
  await page.getByText('Ceritakan dulu apa yang belum beres, lalu kirim.').waitFor();
  await page.getByLabel('Apa yang belum selesai?').fill('Sisi kirinya masih berlubang.');
  await page.locator('input[name="dispute-photos"]').setInputFiles([{ name: 'masih.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 13 }) }]);
  await page.getByRole('img', { name: 'Foto 1', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Kirim, kerjakan lagi' }).click();
  await page.getByText('Sudah kami kembalikan ke petugas dengan tenggat baru.').waitFor();
  await page.getByRole('heading', { name: 'Sedang ditangani' }).waitFor();
  await page.getByText('Anda menyatakan belum selesai').waitFor();
  await until('the photo of the dispute', async () => (await page.getByRole('img', { name: /^Anda, foto 1/ }).count()) === 1);
});

test('when it is done again, the citizen closes it and rates the answer in one step', async () => {
  const agency = await OperatorApi.signIn(server, 'dpupr');
  await agency.resolve(complaintNumber, {
    text: 'Sisi kiri juga sudah ditambal.',
    before: await makePhoto({ seed: 14 }),
    after: await makePhoto({ seed: 15 }),
  });
  await page.getByRole('button', { name: 'Periksa lagi' }).click();
  await page.getByRole('button', { name: 'Ya, sudah selesai' }).click();
  await page.getByRole('group', { name: 'Ramah?' }).getByLabel('Ya').check();
  await page.getByLabel('Kata Anda sendiri').fill('Terima kasih banyak.');
  await page.getByRole('button', { name: 'Tutup aduan ini' }).click();
  await page.getByText('Terima kasih. Aduan ini sudah kami tutup.').waitFor();
  await page.getByRole('heading', { name: 'Penilaian Anda' }).waitFor();
  assert.equal(await page.getByLabel('Kata Anda sendiri').inputValue(), 'Terima kasih banyak.');
});

test('a kept code is listed on the next visit, with what is new, and gone with one tap', async () => {
  await page.getByLabel(/Simpan di (HP|perangkat) ini/).check();
  await page.getByText('Tersimpan.').waitFor();
  await page.goto('about:blank');
  await page.goto(`${server.origin}/lacak`);
  await page.getByText('Belum ada yang baru').waitFor();
  await page.getByRole('button', { name: `Buka aduan ${complaintNumber}` }).click();
  await page.getByRole('heading', { name: 'Selesai dan ditutup' }).waitFor();
  await page.getByRole('button', { name: 'Selesai melihat' }).click();
  await page.getByRole('button', { name: `Hapus dari sini: kode aduan ${complaintNumber}` }).click();
  await until('nothing kept', async () => (await page.getByRole('button', { name: `Buka aduan ${complaintNumber}` }).count()) === 0);
});

test('one key, Escape, empties the page and leaves, and “back” does not lead to it', async () => {
  // Where the city sends people is not on this machine.
  await page.route('**/keluar', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>' }));
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('Escape');
  await page.waitForURL('**/keluar');
  assert.equal(await page.evaluate(() => history.length), before);
  await page.close();
});
