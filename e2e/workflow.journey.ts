// The side roads of a case, in a real Chromium: the citizen is asked for more and answers, and a rejection says why.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { Desk } from './drivers/desk.ts';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;
/** With the element, and a browser without JavaScript. */
let phone: Page;
let plain: Page;
let desk: Desk;
/** Of an agency that is asked and handed things. */
let agency: Desk;

before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  phone = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  desk = new Desk(await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
  agency = new Desk(await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage());
  await agency.signIn(`${server.origin}/meja`, await server.signIn('dpupr'));
});
after(async () => {
  await browser.close();
  await server.stop();
});

async function follow(page: Page, code: string): Promise<void> {
  await page.goto(`${server.origin}/lacak`);
  const isElement = page === phone;
  await (isElement ? page.locator('#track-code') : page.getByLabel('Kode lacak')).fill(code);
  await (isElement ? page.locator('kotak-aduan, lacak-aduan').first() : page).getByRole('button', { name: 'Lihat aduan' }).click();
}

async function openCase(complaintNumber: string, at = desk): Promise<void> {
  await at.page.goto(`${server.origin}/meja`);
  await at.open(complaintNumber);
}

test('the desk asks for more: the citizen reads what is missing, answers, and the case goes on where it was', async () => {
  const { code, complaintNumber } = await fileForFollowing(server.origin, { text: 'Lampu jalan mati sejak Senin.' });
  await openCase(complaintNumber);
  await desk.send(await desk.move('Minta keterangan', { words: 'Di depan rumah nomor berapa?' }));
  await desk.page.getByText('Menunggu jawaban pelapor sejak').waitFor();

  await follow(phone, code);
  await phone.getByRole('heading', { name: 'Menunggu keterangan dari Anda' }).waitFor();
  await phone.getByRole('heading', { name: 'Yang perlu Anda lengkapi' }).waitFor();
  await phone.getByText('Di depan rumah nomor berapa?').first().waitFor();
  await phone.getByLabel('Tulis balasan Anda').fill('Di depan nomor 12, dekat warung.');
  await phone.getByRole('button', { name: 'Kirim balasan' }).click();
  await phone.getByRole('heading', { name: 'Sudah kami terima, sedang menunggu diperiksa' }).waitFor();
  await phone.getByText('Anda menjawab').waitFor();

  await desk.page.reload();
  await desk.page.getByText('Pelapor menjawab pertanyaan, tenggat berjalan lagi').waitFor();
  await desk.page.getByText('Di depan nomor 12, dekat warung.').waitFor();
});

test('a rejection needs a reason, and the citizen reads it, also in Javanese', async () => {
  const { code, complaintNumber } = await fileForFollowing(server.origin, { text: 'Tolong urus pajak motor saya.' });
  await openCase(complaintNumber);
  const form = await desk.move('Tolak');
  await form.locator('button[type=submit]').click();
  await form.getByText('Pilih alasan, atau tulis alasannya di sini.').waitFor();
  await form.locator('select').selectOption('bukan-urusan-daerah');
  await form.locator('textarea').fill('Silakan ke kantor Samsat.');
  await desk.send(form);

  await follow(plain, code);
  await plain.getByRole('heading', { name: 'Mengapa tidak bisa ditangani' }).waitFor();
  await plain.getByText('Ini bukan urusan pemerintah daerah, dan kami tidak bisa meneruskannya.').waitFor();
  await plain.getByText('Silakan ke kantor Samsat.').waitFor();
  await plain.getByRole('button', { name: 'Basa Jawa' }).click();
  await plain.getByText('Punika sanes urusanipun pamarentah dhaerah').waitFor();
  assert.equal(await plain.getByLabel('Serat balesan panjenengan').count(), 0);
});

test('the wrong agency hands a case back with a suggestion, which the coordinator forwards by; advice comes as a note', async () => {
  const { code, complaintNumber } = await fileForFollowing(server.origin, { text: 'Sampah menumpuk di saluran depan pasar.' });
  await openCase(complaintNumber, agency);
  await agency.send(await agency.move('Bukan wewenang kami', { words: 'Ini sampah, bukan jalan.', choice: 'dlh' }));

  await openCase(complaintNumber);
  await desk.page.getByText('Dikembalikan: bukan wewenang. Saran: Dinas Lingkungan Hidup').waitFor();
  const advice = await desk.move('Minta saran', { words: 'Apakah salurannya milik Anda?', choice: 'dpupr' });
  await advice.getByLabel('Isi aduan').check();
  await desk.send(advice);
  await desk.act('Teruskan');
  const forward = desk.page.locator('desk-forward-form');
  assert.equal(await forward.getByLabel('Penanggung jawab').inputValue(), 'dlh');
  await desk.send(forward);

  await agency.page.goto(`${server.origin}/meja`);
  await agency.page.getByText('1 unit lain minta saran').click();
  await agency.page.getByText('Apakah salurannya milik Anda?').waitFor();
  assert.equal(await agency.cases().filter({ hasText: complaintNumber }).count(), 0);
  await agency.page.getByLabel('Jawaban Anda').fill('Ya, salurannya milik kami.');
  await agency.page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await agency.page.getByText('Jawaban terkirim.').waitFor();

  await openCase(complaintNumber);
  await desk.page.getByText('Ya, salurannya milik kami.').waitFor();
  await desk.page.getByText('bukan wewenang: tidak dihitung').waitFor();

  await follow(plain, code);
  await plain.getByText('Dikembalikan karena bukan wewenang unit itu').waitFor();
  assert.equal(await plain.getByText('Ini sampah, bukan jalan.').count(), 0, 'words among agencies');
});
