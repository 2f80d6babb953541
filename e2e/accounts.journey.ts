// An account is noted on its profile with the real extension, stands on the desk's board, and is on the city's public list once a coordinator has confirmed it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { Desk } from './drivers/desk.ts';
import { makePhoto } from './make-photo.ts';
import { serveSocialPages } from './social-pages.ts';
import { startServer } from './start-server.ts';

const server = await startServer();
const extension = await launchChromiumWithExtension({
  executablePath: await findBrowser('chromium'),
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(async () => {
  await extension.close();
  await server.stop();
});

const url = 'https://www.instagram.com/dinas.contoh/';
const html = await readFile(fileURLToPath(new URL('../extension/src/adapters/testing/profiles/instagram.html', import.meta.url)), 'utf8');
await serveSocialPages(extension.context, [{ url, html, target: 'header', text: '' }], await makePhoto({ seed: 4, width: 320, height: 320 }));
const clipper = new Clipper(extension);
await clipper.pair(server.origin, await server.signIn('dpupr'));

test('a profile is noted with what it shows, and is on the public list once a coordinator says whose it is', async () => {
  const profile = await extension.context.newPage();
  await profile.goto(url);
  const before = await profile.content();
  await clipper.clip(profile);
  const panel = await clipper.panel();
  await panel.reload();
  await panel.getByRole('button', { name: 'Catat akun' }).click();
  const form = panel.locator('aduan-note-account form');
  await form.waitFor();
  assert.equal(await form.getByLabel('Pengikut').inputValue(), '12264');
  assert.equal(await form.getByLabel('Unggahan', { exact: true }).inputValue(), '1149');
  await form.getByRole('button', { name: 'Catat', exact: true }).click();
  await panel.getByText('@dinas.contoh sudah dicatat').waitFor();
  assert.equal(await profile.content(), before, 'the profile is as it was');

  const publicList = async (): Promise<boolean> => (await (await fetch(`${server.origin}/kanal`)).text()).includes('@dinas.contoh');
  assert.equal(await publicList(), false);

  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await new Desk(page).signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
  await page.getByRole('link', { name: 'Akun', exact: true }).click();
  const board = page.locator('desk-accounts');
  await board.getByRole('heading', { name: 'Belum tahu milik siapa' }).waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the phone');
  await board.getByLabel('Milik siapa @dinas.contoh?').selectOption('dpupr');
  await board.getByRole('button', { name: 'Sahkan @dinas.contoh' }).click();
  await board.getByText('Sudah masuk daftar kanal resmi.').waitFor();
  assert.equal(await publicList(), true);

  const download = page.waitForEvent('download');
  await board.getByRole('button', { name: 'Unduh CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  assert.ok(csv.includes('"dinas.contoh","https://www.instagram.com/dinas.contoh/","Disahkan"'), csv.slice(0, 500));
});
