// The main job, from a citizen's complaint to the citizen's answer, in a real Chromium with the unpacked extension, against the real server.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { ComplaintBox } from './drivers/complaint-box.ts';
import { Desk } from './drivers/desk.ts';
import { startPhone } from './drivers/phone.ts';
import type { PictureFile } from './drivers/picture-file.ts';
import { makePhoto } from './make-photo.ts';
import { facebookComment, instagramPost, serveSocialPages, socialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const complaintText = 'Jalan berlubang besar di depan SDN 3 Jebres, sudah dua orang jatuh minggu ini.';
const replyText = 'Terima kasih laporannya. Tim kami menambal lubang itu besok pagi.';
const resultText = 'Lubang sudah ditambal dengan aspal panas dan diratakan.';
const answerText = 'Sudah saya lihat, sudah rata. Terima kasih banyak.';

const executablePath = await findBrowser('chromium');
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--headless=new'] });
const phone = await startPhone();
const extension = await launchChromiumWithExtension({
  executablePath,
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(async () => {
  await extension.close();
  await phone.close();
  await browser.close();
  await server.stop();
});

const photo = async (seed: number, name: string): Promise<PictureFile> => ({ name, mimeType: 'image/jpeg', buffer: await makePhoto({ seed }) });
const operator = async (): Promise<Page> => (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage();

let code = '';
let complaintNumber = '';

test('a citizen files with two photos on the old site and keeps the code', async () => {
  const page = await phone.newPage();
  await page.goto(server.site('dpupr'));
  const box = await ComplaintBox.in(page);
  assert.notEqual(new URL(box.frame.url()).origin, new URL(page.url()).origin, 'the page can not read along');
  await box.write({ text: complaintText, name: 'Sri Lestari', photos: [await photo(1, 'lubang-1.jpg'), await photo(2, 'lubang-2.jpg')] });
  ({ code, complaintNumber } = await box.send());
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}[- ]?){6}$/);
  assert.match(complaintNumber, /^\d{4}-[0-9A-Z]{6}$/);
  await page.close();
});

test('an admin pairs, and clips a Facebook comment and an Instagram post with a click on the toolbar', async () => {
  const facebook = await socialPage(facebookComment);
  const instagram = await socialPage(instagramPost);
  await serveSocialPages(extension.context, [facebook, instagram], await makePhoto({ seed: 7, width: 640, height: 480 }));
  const clipper = new Clipper(extension);
  await clipper.pair(server.origin, await server.signIn('admin'));

  for (const social of [facebook, instagram]) {
    const page = await extension.context.newPage();
    await page.goto(social.url);
    const words = social.text;
    // A person presses on what they mean, then on the button.
    await page.locator(social.target).first().click({ button: 'right' });
    await clipper.clip(page);
    const panel = await clipper.panel();
    await until('the draft with the words of the post', async () => (await panel.getByLabel('Isi aduan').inputValue()) === words);
    const filed = await clipper.send();
    assert.match(filed.publicReply, new RegExp(filed.complaintNumber));
    assert.doesNotMatch(filed.publicReply, /https?:/, 'no link under a public post');
    assert.ok(!filed.publicReply.includes(words.slice(0, 20)), 'nothing about the matter');
    assert.match(filed.privateReply, /https?:\/\/\S+\/klaim/);
    await panel.getByRole('button', { name: 'Semua draf' }).click();
    await page.close();
  }
});

test('the coordinator sees three cases at /meja and forwards one to DPUPR', async () => {
  const desk = new Desk(await operator());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
  await until('three cases', async () => (await desk.cases().count()) === 3);
  await desk.open(complaintText);
  await desk.verify();
  await desk.forwardTo('dpupr', 'Mohon ditangani minggu ini.');
  await desk.page.context().close();
});

test('DPUPR answers, notes, and resolves with a photo before and one after', async () => {
  const desk = new Desk(await operator());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('dpupr'));
  await desk.open(complaintText);
  await desk.reply(replyText);
  await desk.note('Catatan: aspal diambil dari gudang utara.');
  await desk.resolve({ text: resultText, before: await photo(11, 'sebelum.jpg'), after: await photo(12, 'sesudah.jpg') });
  await desk.page.context().close();
});

test('the citizen enters the code, sees all of it, and answers back', async () => {
  const page = await phone.newPage();
  await page.goto(server.site('dpupr'));
  const box = await ComplaintBox.in(page);
  await box.openTracking();
  await box.enterCode(code);
  for (const words of [complaintNumber, complaintText, replyText, resultText]) await box.frame.getByText(words).first().waitFor();
  assert.equal(await box.frame.getByText('aspal diambil dari gudang').count(), 0, 'a note is for agencies');
  await until('the photo before', async () => (await box.drawnPictures(/^Sebelum/)) === 1);
  await until('the photo after', async () => (await box.drawnPictures(/^Sesudah/)) === 1);
  await box.answer(answerText);
  await page.close();

  const desk = new Desk(await operator());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('dpupr'));
  await desk.open(complaintText);
  await desk.page.getByText(answerText).waitFor();
  await desk.page.context().close();
});
