// What comes after filing, without a pointer: a lost code, language, slider, dispute, confirm and rate, keep the code, own data, a right, the contact,
// the way out. Recorded as by-keyboard.journey.ts is; `SPOKEN=write node tools/run-tests.ts e2e/by-keyboard-following.journey.ts` writes it anew.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { KeyboardPerson } from './drivers/keyboard-person.ts';
import { OperatorApi } from './drivers/operator-api.ts';
import { ScreenReader } from './drivers/screen-reader.ts';
import { makePhoto } from './make-photo.ts';
import { startServer, type RunningServer } from './start-server.ts';

const spokenFile = new URL('by-keyboard-following.spoken.md', import.meta.url);
const contact = '0812 0000 0000';

let server: RunningServer;
let browser: Browser;
let page: Page;
let person: KeyboardPerson;
let agency: OperatorApi;
let coordinator: OperatorApi;
/** Somebody else, on another device. */
let other: KeyboardPerson;
let mark = '';
let complaintNumber = '';
/** As it stands on paper. */
let code = '';

const resolve = async (text: string, seed: number): Promise<void> =>
  agency.resolve(complaintNumber, { text, before: await makePhoto({ seed }), after: await makePhoto({ seed: seed + 1 }) });

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
  return context.newPage();
}

before(async () => {
  server = await startServer();
  ({ complaintNumber, code } = await fileForFollowing(server.origin, { text: 'Jalan berlubang besar di depan SDN 3 Jebres.', contact }));
  coordinator = await OperatorApi.signIn(server, 'koordinator');
  await coordinator.verifyAndForward(complaintNumber, 'dpupr');
  agency = await OperatorApi.signIn(server, 'dpupr');
  await resolve('Lubang sudah ditambal.', 11);
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  page = await openPage();
  // Where the city sends people is not on this machine.
  await page.route('**/keluar', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>' }));
  const reader = await ScreenReader.on(page);
  person = new KeyboardPerson(page, reader);
});
after(async () => {
  await browser.close();
  await server.stop();
});

test('before and after are compared, the result is disputed, and confirmed and rated when it is done again', async () => {
  person.step('Melihat sebelum dan sesudah');
  await page.goto(`${server.origin}/lacak#${code}`);
  await page.getByRole('heading', { name: 'Sudah diselesaikan, silakan diperiksa' }).waitFor();
  await person.look();
  await person.tabTo(/penggeser/);
  await person.press('End');

  person.step('Menyatakan belum selesai');
  await person.tabTo('Belum selesai');
  await person.pressAndArriveAt('Enter', /^Apa yang belum selesai/);
  await person.type('Sisi kirinya masih berlubang.');
  await person.tabTo('Kirim, kerjakan lagi');
  await person.pressAndArriveAt('Enter', /^Sudah kami kembalikan/);

  person.step('Membenarkan dan menilai dengan enam kata');
  await resolve('Sisi kiri juga sudah ditambal.', 14);
  await person.tabTo(/^Periksa lagi/);
  await person.pressAndHear('Enter', /./);
  await page.getByRole('button', { name: 'Ya, sudah selesai' }).waitFor();
  await person.tabTo('Ya, sudah selesai');
  await person.pressAndArriveAt('Enter', /^Sebelum ditutup/);
  await page.getByRole('group', { name: 'Ramah?' }).waitFor();
  for (let word = 0; word < 6; word += 1) {
    await person.tabTo(/tombol pilihan/);
    await person.press('Space');
  }
  await person.tabTo(/^Kata Anda sendiri/);
  await person.type('Terima kasih banyak.');
  await person.tabTo(/^Tutup aduan ini/);
  await person.pressAndArriveAt('Enter', /^Terima kasih/);
  await person.look();
});

test('the code is kept, one’s data seen, a right asked for and the contact taken back', async () => {
  person.step('Menyimpan kode di perangkat ini');
  await person.tabTo(/^Simpan di perangkat ini/);
  await person.pressAndHear('Space', /Tersimpan/);

  person.step('Melihat data sendiri');
  await person.tabTo(/^Lihat semua data saya/);
  await person.pressAndArriveAt('Enter', /^(?!Lihat|Mengambil)/);
  await person.look();

  person.step('Meminta perbaikan data');
  await person.tabTo(/^Minta perbaikan atau penghapusan data/);
  await person.press('Enter');
  await person.tabTo(/kotak isian/);
  await person.type('Nama jalannya Jebres Tengah.');
  await person.tabTo(/^Kirim permintaan/);
  await person.pressAndArriveAt('Enter', /^(?!Kirim|Mengirim)/);
  await person.look();

  person.step('Menarik kontak');
  await person.tabTo(/^Tarik kontak saya/);
  await person.pressAndArriveAt('Enter', /^(?!Tarik)/);
  await person.tabTo(/tombol/);
  await person.pressAndArriveAt('Enter', /^Kontak Anda sudah kami hapus/);
});

test('the language is changed in place, and one press leaves the page', async () => {
  person.step('Mengganti bahasa');
  await person.tabTo(/^Bahasa/);
  await person.press('Enter');
  await page.getByRole('button', { name: 'English' }).waitFor();
  await person.tabTo(/English/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
  // The page around it goes along.
  await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
  await person.look();

  person.step('Keluar cepat');
  await person.tabTo(/Esc/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/keluar');
});

test('a lost code is asked for anew, kept, confirmed by an officer and opened', async () => {
  const filed = await fileForFollowing(server.origin, { text: 'Lampu jalan mati sejak Senin.', contact });
  const theirs = await openPage();
  other = new KeyboardPerson(theirs, await ScreenReader.on(theirs));
  await theirs.goto(`${server.origin}/lacak`);
  await theirs.getByRole('button', { name: 'Kode Anda hilang?' }).waitFor();

  other.step('Meminta kode baru');
  await other.tabTo(/^Kode Anda hilang/);
  await other.pressAndArriveAt('Enter', /^Minta kode baru, judul/);
  await other.tabTo(/^Nomor aduan/);
  await other.type(filed.complaintNumber);
  await other.tabTo(/^Nomor atau alamatnya/);
  await other.type(contact);
  await other.tabTo('Minta kode baru');
  await other.pressAndArriveAt('Enter', /^Simpan kode baru ini/);
  await theirs.getByRole('img', { name: 'Kode QR' }).waitFor();
  mark = (await theirs.locator('output.code').last().textContent()) ?? '';
  await other.look();

  other.step('Menyimpan kode baru, dan menunggu petugas');
  await other.tabTo(/^Simpan di perangkat ini/);
  await other.pressAndHear('Space', /Tersimpan/);
  await other.tabTo('Kembali');
  await other.pressAndArriveAt('Enter', /^Kode lacak/);
  await theirs.getByText('Belum berlaku').waitFor();
  await other.look();

  other.step('Membuka aduan dengan kode baru');
  await coordinator.confirmNewCode(mark);
  await theirs.reload();
  await theirs.getByText('Ada kabar baru').waitFor();
  await other.tabTo(/^Buka aduan/);
  await other.pressAndArriveAt('Enter', /^Sudah kami terima/);
  await theirs.getByText('Kode lama diganti dengan yang baru').waitFor();
  await other.look();
});

test('what a screen reader says on the way is what was read and agreed to', async () => {
  const spoken = `${person.conversation}${other.conversation}`
    .replaceAll(/\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}\b/g, 'KODE')
    .replaceAll(mark, 'TANDA')
    .replaceAll(/\p{L}+, \d+ \p{L}+ \d{4} (?:pukul \d\d\.\d\d|at \d\d:\d\d) WIB/gu, 'HARI, TANGGAL, JAM')
    .replaceAll(/\b20\d\d-[0-9A-Z]{6}\b/g, 'NOMOR')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'SIDIK')
    .replaceAll(server.origin, 'https://aduan.kota.example');
  if (process.env['SPOKEN'] === 'write') await writeFile(spokenFile, spoken);
  assert.equal(spoken, await readFile(spokenFile, 'utf8'));
});
