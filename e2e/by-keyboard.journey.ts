// The whole journey without a pointer: write, photo, place, agency, name, contact, send, code, follow, answer. What a screen reader says on
// the way is kept beside this file and compared; `SPOKEN=write node tools/run-tests.ts e2e/by-keyboard.journey.ts` writes it anew, to be read before it is committed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { KeyboardPerson } from './drivers/keyboard-person.ts';
import { ScreenReader } from './drivers/screen-reader.ts';
import { makePhoto } from './make-photo.ts';
import { startServer, type RunningServer } from './start-server.ts';

const spokenFile = new URL('by-keyboard.spoken.md', import.meta.url);

let server: RunningServer;
let browser: Browser;
let page: Page;
let reader: ScreenReader;
let person: KeyboardPerson;

before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  // Asked for from the start: where it is only asked for with the key, a busy browser may open its own list, which nobody sees.
  page.on('filechooser', () => undefined);
  reader = await ScreenReader.on(page);
  person = new KeyboardPerson(page, reader);
});
after(async () => {
  await browser.close();
  await server.stop();
});

test('a complaint with a photo, a place, another agency, a name and a contact is written and sent by keyboard alone', async () => {
  person.step('Membuka halaman dan bercerita');
  await page.goto(`${server.origin}/aduan`);
  await page.getByRole('button', { name: 'Kirim aduan' }).waitFor();
  await person.look();
  await person.tabTo('Ada apa, di mana, dan sejak kapan?');
  await person.type('Sampah di depan pasar belum diangkut sejak Senin.');
  await person.hears(/Tersimpan/);
  await page.getByText('(disarankan)').waitFor();
  await person.look();

  person.step('Melampirkan foto');
  await person.tabTo(/^Foto/);
  await person.press('Enter');
  await person.tabTo(/^Pilih foto/);
  const choosing = page.waitForEvent('filechooser');
  await person.press('Enter');
  await (await choosing).setFiles({ name: 'sampah.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 3 }) });
  await person.hears(/Bisa tambah 9 lagi/);
  await person.look();

  person.step('Menunjukkan tempat dari daftar');
  await person.tabTo(/^Tempat/);
  await person.press('Enter');
  await person.tabTo(/^Tunjukkan tempatnya/);
  await person.pressAndArriveAt('Enter', /^Cari/);
  await person.type('pasar gede');
  await person.hears(/hasil|tempat/i);
  await person.press('ArrowDown');
  await person.press('Enter');
  await person.hears(/dipilih/);
  await person.tabTo('Tutup');
  await person.pressAndArriveAt('Enter', /^Alamat atau patokan/);
  await person.look();

  person.step('Memilih instansi');
  await person.tabTo(/^Ditujukan ke/);
  await person.press('Enter');
  await page.getByRole('radio', { name: 'Biar petugas yang menentukan' }).waitFor();
  await person.tabTo(/tombol pilihan/);
  await person.press('ArrowDown');
  await person.look();

  person.step('Menyebut nama, dan salah menulis kontak');
  await person.tabTo(/^Nama .*baris lipat/);
  await person.press('Enter');
  await person.tabTo(/^Nama lengkap/);
  await person.type('Sri Lestari');
  await person.tabTo(/^Kontak/);
  await person.press('Enter');
  await page.getByRole('radio', { name: /WhatsApp/ }).waitFor();
  await person.tabTo(/tombol pilihan/);
  await person.press('ArrowDown');
  await person.tabTo(/WhatsApp.*kotak isian/);
  await person.type('08');
  await person.tabTo(/^Kirim aduan/);
  await person.pressAndArriveAt('Enter', /^Ada yang perlu dilengkapi/);
  await person.look();
  await person.tabTo(/^Nomor ini keliru.*tautan/);
  await person.pressAndArriveAt('Enter', /isian belum benar/);
  await person.type('1234567890');

  person.step('Mengirim');
  await person.tabTo(/^Kirim aduan/);
  await person.pressAndArriveAt('Enter', /^Aduan Anda sudah kami terima/);
  await person.look();
});

test('the code is copied, pasted, and the answer is written by keyboard alone', async () => {
  person.step('Menyimpan kode');
  await person.tabTo(/^Salin kode/);
  await person.pressAndHear('Enter', /Kode tersalin/);

  person.step('Melihat aduan dengan kode yang ditempel');
  await person.tabTo(/^Sudah punya kode/);
  await person.pressAndArriveAt('Enter', /^Kode lacak/);
  await person.paste();
  await person.pressAndArriveAt('Enter', /judul/);
  await person.look();

  person.step('Membalas');
  await person.tabTo(/^Tulis balasan Anda/);
  await person.type('Terima kasih, saya tunggu.');
  await person.tabTo(/^Kirim balasan/);
  await person.pressAndHear('Enter', /Balasan Anda sudah terkirim/);
  await person.look();
});

test('the keyboard is not held: past the last control it leaves the box', async () => {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName !== 'kotak-aduan')) return;
  }
  assert.fail('80 presses of Tab do not lead out of the box');
});

test('live regions say little: nothing twice in a row, and not more than there is to say', () => {
  // Whether a part of the form is waited for is a matter of time.
  const announced = reader.announced.filter((words) => words !== 'Sebentar…');
  const repeated = announced.filter((words, index) => words === announced[index - 1]);
  assert.deepEqual(repeated, []);
  assert.ok(announced.length <= 25, `${announced.length} announcements:\n${announced.join('\n')}`);
});

test('what a screen reader says on the way is what was read and agreed to', async () => {
  const code = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){5}/g;
  const spoken = person.conversation
    .replaceAll(code, 'KODE')
    .replaceAll(/\p{L}+, \d+ \p{L}+ \d{4} pukul \d\d\.\d\d WIB/gu, 'HARI, TANGGAL, JAM')
    .replaceAll(/\b20\d\d-[0-9A-Z]{6}\b/g, 'NOMOR')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'SIDIK')
    .replaceAll(server.origin, 'https://aduan.kota.example');
  if (process.env['SPOKEN'] === 'write') await writeFile(spokenFile, spoken);
  assert.equal(spoken, await readFile(spokenFile, 'utf8'));
});
