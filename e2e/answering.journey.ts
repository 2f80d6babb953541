// After a clip: a reply put into the page, the author's own code by a word from their account, and a small matter that was done on the spot.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper, type FiledClip } from './drivers/clipper.ts';
import { OperatorApi } from './drivers/operator-api.ts';
import { makePhoto } from './make-photo.ts';
import { facebookComment, instagramPost, serveSocialPages, socialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const executablePath = await findBrowser('chromium');
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--headless=new'] });
const extension = await launchChromiumWithExtension({
  executablePath,
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
const clipper = new Clipper(extension);
after(async () => {
  await extension.close();
  await browser.close();
  await server.stop();
});

let filed: FiledClip;
let wordOfAuthor = '';
let author: Page;

/** Somebody's phone, with the private reply's link. */
async function openLink(): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(/https?:\/\/\S+\/klaim#\S+/.exec(filed.privateReply)?.[0] ?? '');
  return page;
}

async function askForWord(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Buat kode lacak saya' }).click();
  await page.getByRole('heading', { name: 'Lalu kirim kata ini ke admin' }).waitFor();
  return (await page.locator('#kata').textContent()) ?? '';
}

test('the public reply goes into the field that the admin has clicked in the page, and is sent by nobody', async () => {
  const social = await socialPage(facebookComment);
  const html = social.html.replace('</body>', '<form id="balas"><textarea aria-label="Balas komentar"></textarea></form></body>');
  await serveSocialPages(extension.context, [{ ...social, html }, await socialPage(instagramPost)], await makePhoto({ seed: 7, width: 640, height: 480 }));
  await clipper.pair(server.origin, await server.signIn('admin'));
  const page = await extension.context.newPage();
  await page.goto(social.url);
  await page.locator(social.target).first().click({ button: 'right' });
  await clipper.clip(page);
  const panel = await clipper.panel();
  await until('the draft', async () => (await panel.getByLabel('Isi aduan').inputValue()) === social.text);
  filed = await clipper.send();
  const put = panel.locator('aduan-clip-receipt section').first();
  await put.getByRole('button', { name: 'Masukkan ke kolom balasan' }).click();
  await put.getByText('Belum ada kolom yang Anda klik').waitFor();
  await page.getByLabel('Balas komentar').focus();
  await put.getByRole('button', { name: 'Masukkan ke kolom balasan' }).click();
  await put.getByText('Sudah masuk.').waitFor();
  assert.equal(await page.getByLabel('Balas komentar').inputValue(), filed.publicReply);
  const secret = panel.locator('aduan-clip-receipt section').nth(1);
  await secret.getByRole('button', { name: 'Masukkan ke kolom balasan' }).click();
  await secret.getByText('tidak tampak seperti pesan langsung').waitFor();
  assert.equal(await page.getByLabel('Balas komentar').inputValue(), filed.publicReply, 'the claim link is not under a public post');
});

test('“Sudah dibalas” takes the address of the page, and refuses one of another platform', async () => {
  const panel = await clipper.panel();
  const form = panel.locator('aduan-social-reply');
  await form.getByLabel('Alamat balasan').fill('https://www.instagram.com/p/abc/');
  await form.getByRole('button', { name: 'Catat: sudah dibalas' }).click();
  await form.getByText('platform yang sama').waitFor();
  await form.getByRole('button', { name: 'Ambil dari tab yang terbuka' }).click();
  await form.getByRole('button', { name: 'Catat: sudah dibalas' }).click();
  await form.getByText('Tercatat sudah dibalas.').waitFor();
});

test('the author’s page makes a code and shows a word; somebody else with the link gets another', async () => {
  author = await openLink();
  const sent: string[] = [];
  author.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  wordOfAuthor = await askForWord(author);
  assert.match(wordOfAuthor, /^[a-z]+ [a-z]+ \d{3}$/);
  const code = ((await author.locator('#kode-lacak').textContent()) ?? '').replaceAll('-', '');
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{24}$/);
  assert.ok(!sent.some((request) => request.includes(code)), 'the code stays on the device');
  const words = (await author.locator('main').textContent()) ?? '';
  assert.ok(!words.includes(filed.complaintNumber), 'nothing of the complaint');
  const impostor = await openLink();
  assert.notEqual(await askForWord(impostor), wordOfAuthor);
  await impostor.context().close();
  await author.getByRole('button', { name: 'Periksa sekarang' }).click();
  await author.getByText('Admin belum menerima kata Anda.').waitFor();
});

test('the admin types the word that came; the author follows, disputes and confirms like everybody else', async () => {
  const panel = await clipper.panel();
  await panel.evaluate(() => dispatchEvent(new Event('focus')));
  const claims = panel.locator('aduan-claims');
  await claims.getByText('2 perangkat meminta').waitFor();
  await claims.getByLabel('Kata dari pesannya').fill('sapu mangga 000');
  await claims.getByRole('button', { name: 'Cocokkan' }).click();
  await claims.getByText('Kata itu tidak cocok.').waitFor();
  await claims.getByLabel('Kata dari pesannya').fill(`Selamat siang, kata saya ${wordOfAuthor}`);
  await claims.getByRole('button', { name: 'Cocokkan' }).click();
  await claims.getByText('Kode penulisnya sekarang berlaku').waitFor();

  await author.getByRole('button', { name: 'Periksa sekarang' }).click();
  await author.getByRole('heading', { name: 'Aduan ini sekarang milik Anda' }).waitFor();
  await author.locator('lacak-aduan').getByText(filed.complaintNumber).first().waitFor();
  const agency = await OperatorApi.signIn(server, 'dpupr');
  await (await OperatorApi.signIn(server, 'koordinator')).verifyAndForward(filed.complaintNumber, 'dpupr');
  const resolve = async (text: string): Promise<void> =>
    agency.resolve(filed.complaintNumber, { text, before: await makePhoto({ seed: 41 }), after: await makePhoto({ seed: 42 }) });
  await resolve('Sudah kami kerjakan.');
  const view = author.locator('lacak-aduan');
  await view.getByRole('button', { name: 'Periksa lagi' }).click();
  await view.getByRole('button', { name: 'Belum selesai' }).click();
  await view.locator('#dispute').fill('Belum semuanya.');
  await view.getByRole('button', { name: 'Kirim, kerjakan lagi' }).click();
  await view.getByText('Sudah kami kembalikan ke petugas').first().waitFor();
  await resolve('Sekarang semuanya.');
  await view.getByRole('button', { name: 'Periksa lagi' }).click();
  await view.getByRole('button', { name: 'Ya, sudah selesai' }).click();
  await view.getByRole('button', { name: 'Tutup aduan ini' }).click();
  await view.getByText('Aduan ini sudah kami tutup.').first().waitFor();
  const log = server.output();
  for (const secret of [wordOfAuthor, wordOfAuthor.replaceAll(' ', '-')]) assert.ok(!log.includes(secret), 'no word in the log');
});

test('a small matter is filed, answered and resolved in one step', async () => {
  const social = await socialPage(instagramPost);
  const page = await extension.context.newPage();
  await page.goto(social.url);
  await page.locator(social.target).first().click({ button: 'right' });
  await clipper.clip(page);
  const panel = await clipper.panel();
  await until('the draft', async () => (await panel.getByLabel('Isi aduan').inputValue()) === social.text);
  await panel.getByLabel('Jenis masalah').selectOption('');
  await panel.getByLabel('Sudah ditangani di tempat').check();
  await panel.getByRole('button', { name: 'Kirim', exact: true }).click();
  await panel.getByText('Tulis dulu jawabannya untuk warga.').waitFor();
  await panel.getByLabel('Jawaban untuk warga').fill('Sudah kami angkut tadi pagi.');
  const { complaintNumber } = await clipper.send();
  await panel.getByText('Sudah tercatat selesai di tempat.').waitFor();
  const desk = await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage();
  await desk.goto(`${server.origin}/meja`);
  const { email, password } = await server.signIn('admin');
  await desk.getByLabel('Email').fill(email);
  await desk.getByLabel('Kata sandi', { exact: true }).fill(password);
  await desk.getByRole('button', { name: 'Masuk' }).click();
  await desk.locator('desk-queue ol.cases > li').filter({ hasText: complaintNumber }).getByRole('link').click();
  await desk.locator('desk-case article').getByText('Sudah kami angkut tadi pagi.').first().waitFor();
  await desk.locator('desk-case article').getByText('Membalas pelapor').waitFor();
});
