// Private messages, from the conversation to the desk, in a real Chromium with the unpacked extension, against the real server: a run of messages is one clip,
// a number becomes the contact, and what one admin clipped the next one is told of, without a word of it being asked for.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { type ChromiumExtension, launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { Desk } from './drivers/desk.ts';
import { makePhoto } from './make-photo.ts';
import { serveSocialPages, type SocialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

/** As the one Messenger page that was at hand is built; every word is invented. */
const message = (minute: number, name: string, text: string): string =>
  `<div data-scope="messages_table" aria-label="Pukul 19 September 2026 14.${minute}, ${name}: ${text}"><p dir="auto">${text}</p></div>`;
const conversation: SocialPage = {
  url: 'https://www.facebook.com/messages/t/1000000000001',
  target: '[role=log] p >> nth=1',
  text: 'Hubungi 0812-3456-7890 kalau perlu.',
  html: `<!doctype html><html lang="id"><head><title>Messenger</title></head><body><div role="log" aria-label="Pesan dalam percakapan dengan Budi Contoh">
    ${message(26, 'Budi Contoh', 'Lampu jalan di Jebres mati.')}${message(27, 'Budi Contoh', 'Hubungi 0812-3456-7890 kalau perlu.')}
    ${message(28, 'Anda', 'Baik, kami catat.')}${message(29, 'Budi Contoh', 'Sudah seminggu gelap.')}</div></body></html>`,
};
/** No page of WhatsApp Web was at hand: this is any page under its address, for words that are selected. */
const whatsapp: SocialPage = {
  url: 'https://web.whatsapp.com/send?phone=6281234567890',
  target: '#kata',
  text: 'Air mati sejak pagi.',
  html: `<!doctype html><html lang="id"><head><title>WhatsApp</title></head><body><main><header><span>+62 812-3456-7890</span></header>
    <p id="kata">Air mati sejak pagi.</p></main></body></html>`,
};
const joined = 'Lampu jalan di Jebres mati.\nHubungi ****-****-*890 kalau perlu.\nSudah seminggu gelap.';

const executablePath = await findBrowser('chromium');
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--headless=new'] });
const extensionDir = fileURLToPath(new URL('../extension/dist/e2e', import.meta.url));
const installations: ChromiumExtension[] = [];
after(async () => {
  for (const installation of installations) await installation.close();
  await browser.close();
  await server.stop();
});

/** A clipper of its own, as on another admin's computer. */
async function install(operator: string): Promise<{ readonly clipper: Clipper; readonly page: Page }> {
  const extension = await launchChromiumWithExtension({ executablePath, extensionDir, flags: chromiumFlags });
  installations.push(extension);
  await serveSocialPages(extension.context, [conversation, whatsapp], await makePhoto({ seed: 7, width: 640, height: 480 }));
  const clipper = new Clipper(extension);
  await clipper.pair(server.origin, await server.signIn(operator));
  const page = await extension.context.newPage();
  await page.goto(conversation.url);
  return { clipper, page };
}

let number = '';

test('one message is clipped, those around it are added, and its number is the contact', async () => {
  const { clipper, page } = await install('admin');
  await page.locator(conversation.target).click({ button: 'right' });
  await clipper.clip(page);
  const panel = await clipper.panel();
  const text = panel.getByLabel('Isi aduan');
  await until('the words without the number', async () => (await text.inputValue()) === 'Hubungi ****-****-*890 kalau perlu.');
  assert.equal(await panel.getByLabel('Nomor warga').inputValue(), '0812-3456-7890');
  const messages = panel.locator('aduan-message-run li');
  for (const [name, count] of [
    ['Tambahkan pesan sebelumnya', 2],
    ['Tambahkan pesan berikutnya', 3],
    ['Tambahkan pesan berikutnya', 4],
  ] as const) {
    await panel.getByRole('button', { name }).click();
    await until(`${count} messages`, async () => (await messages.count()) === count);
  }
  await until('the words of all of them', async () => (await text.inputValue()) === joined);
  await messages.filter({ hasText: 'Akun kita' }).getByText('Baik, kami catat.').waitFor();
  await panel.getByRole('button', { name: 'Tambahkan pesan berikutnya' }).click();
  await panel.getByText('Tidak ada pesan lain di sana').waitFor();
  ({ complaintNumber: number } = await clipper.send());
});

test('the desk has the messages in their order, and the number as the contact alone', async () => {
  const desk = new Desk(await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
  await desk.open('Lampu jalan di Jebres mati.');
  await desk.page.locator('desk-clip .messages li').nth(3).getByText('Sudah seminggu gelap.').waitFor();
  await desk.page.locator('desk-complaint').getByText('0812-3456-7890').waitFor();
  assert.ok(!(await desk.page.locator('desk-clip').innerText()).includes('0812'));
  await desk.page.context().close();
});

test('another admin who clips one of these messages is told its number; of a message that nobody clipped nothing is said', async () => {
  const { clipper, page } = await install('koordinator');
  await page.getByText('Sudah seminggu gelap.').click({ button: 'right' });
  const asked: string[] = [];
  const panel = await clipper.panel();
  panel.on('request', (request) => {
    if (request.url().endsWith('/clips/search')) asked.push(request.postData() ?? '');
  });
  await page.bringToFront();
  await clipper.clip(page);
  await panel.bringToFront();
  await panel.getByText(`Ini sudah pernah dikliping: nomor ${number}`).waitFor();
  assert.ok(asked.length > 0, 'the server was asked');
  for (const body of asked) assert.doesNotMatch(body, /gelap|Budi|1000000000001/);

  await page.getByText('Sudah seminggu gelap.').evaluate((element) => {
    // Another message of the same minute.
    element.textContent = 'Terima kasih.';
    element.parentElement?.setAttribute('aria-label', 'Pukul 19 September 2026 14.29, Budi Contoh: Terima kasih.');
  });
  await page.bringToFront();
  await page.getByText('Terima kasih.').click({ button: 'right' });
  await panel.getByRole('button', { name: 'Semua draf' }).click();
  const before = asked.length;
  await page.bringToFront();
  await clipper.clip(page);
  await panel.bringToFront();
  await until('the other message', async () => (await panel.getByLabel('Isi aduan').inputValue()) === 'Terima kasih.');
  await until('the server was asked again', () => asked.length > before);
  assert.equal(await panel.getByText('Ini sudah pernah dikliping').count(), 0);
});

test('messages that are selected are one clip; on WhatsApp Web the selected words are, with the number that heads them as the contact', async () => {
  const { clipper, page } = await install('dpupr');
  await page.locator('[role=log] p').evaluateAll((words) => {
    const range = document.createRange();
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) throw new Error('no messages');
    range.setStartBefore(first);
    range.setEndAfter(last);
    getSelection()?.addRange(range);
  });
  await clipper.clip(page);
  const panel = await clipper.panel();
  await until('the words of all of them', async () => (await panel.getByLabel('Isi aduan').inputValue()) === joined);
  assert.equal(await panel.locator('aduan-message-run li').count(), 4);

  // Where nothing can be read message by message, the selected words are the clip, and the number that heads the conversation is the contact.
  await panel.getByRole('button', { name: 'Semua draf' }).click();
  await page.goto(whatsapp.url);
  await page.locator(whatsapp.target).selectText();
  await clipper.clip(page);
  await panel.bringToFront();
  await until('the selected words', async () => (await panel.getByLabel('Isi aduan').inputValue()) === whatsapp.text);
  assert.equal(await panel.getByLabel('Nomor warga').inputValue(), '+6281234567890');
  assert.equal(await panel.getByLabel('Jenis nomor').inputValue(), 'whatsapp');
  await panel.getByText('dari WhatsApp').waitFor();
  assert.equal(await panel.locator('[data-fact="permalink"]').getAttribute('href'), 'https://web.whatsapp.com/');
});
