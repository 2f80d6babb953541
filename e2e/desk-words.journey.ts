// Half a note at the desk, and the page is loaded anew: the words are there.
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser } from 'playwright-core';
import { Desk } from './drivers/desk.ts';
import { fileForFollowing } from './drivers/file-for-following.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { until } from './until.ts';

let server: RunningServer;
let browser: Browser;
let desk: Desk;

before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  desk = new Desk(await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
});
after(async () => {
  await browser.close();
  await server.stop();
});

test('words of a note and of a forwarding survive a reload, each where they were typed', async () => {
  const { complaintNumber } = await fileForFollowing(server.origin, { text: 'Trotoar di depan puskesmas ambles.' });
  await desk.page.goto(`${server.origin}/meja`);
  await desk.open(complaintNumber);
  for (const [action, form, words] of [
    ['Catatan internal', 'desk-note-form', 'Sudah saya telepon, belum'],
    ['Teruskan', 'desk-forward-form', 'Mohon dicek sebelum'],
  ] as const) {
    await desk.act(action);
    const field = desk.page.locator(form).locator('textarea');
    await field.fill(words);
    await desk.page.locator(form).getByText('Draf tersimpan di perangkat ini').waitFor();
    await desk.page.reload();
    await desk.act(action);
    await until('the words that were typed', async () => (await field.inputValue()) === words);
  }
});
