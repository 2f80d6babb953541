// From a click on a post that is taller than the window to a bundle that checks itself: the real extension, the real server, the real desk.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { Desk } from './drivers/desk.ts';
import { makePhoto } from './make-photo.ts';
import { facebookComment, serveSocialPages, socialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';

const executablePath = await findBrowser('chromium');
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--headless=new'] });
const extension = await launchChromiumWithExtension({
  executablePath,
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
const folder = await mkdtemp(join(tmpdir(), 'kotak-aduan-evidence-'));
after(async () => {
  await extension.close();
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const facebook = await socialPage(facebookComment);

test('a comment that is taller than the window is clipped with all of it in the screenshot', async () => {
  // The same page with a comment that reaches over several windows, and neighbours on another ground.
  const html = `${facebook.html}<style>html{background:#c00}${facebook.target}{display:block;min-height:2400px}div:has(> ${facebook.target}){background:#fff}</style>`;
  await serveSocialPages(extension.context, [{ ...facebook, html }], await makePhoto({ seed: 7, width: 640, height: 480 }));
  const clipper = new Clipper(extension);
  await clipper.pair(server.origin, await server.signIn('admin'));
  const page = await extension.context.newPage();
  await page.goto(facebook.url);
  await page.locator(facebook.target).first().click({ button: 'right' });
  await clipper.clip(page);
  await clipper.send();
});

test('the desk checks it, says what that proves, and hands out a bundle that checks itself without a network', async () => {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', acceptDownloads: true });
  const desk = new Desk(await context.newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
  await desk.open(facebook.text.slice(0, 30));
  await desk.page.getByRole('button', { name: 'Periksa bukti' }).click();
  await desk.page.getByText('ini bukan bukti bahwa isinya benar').waitFor();
  assert.equal(await desk.page.locator('desk-evidence .verdict').getAttribute('data-state'), 'same');
  await desk.page.getByText('Server menerima dan menandatanganinya').waitFor();
  const downloading = desk.page.waitForEvent('download');
  await desk.page.getByRole('button', { name: 'Unduh paket bukti (zip)' }).click();
  const path = join(folder, 'bukti.zip');
  await (await downloading).saveAs(path);
  const files = unzipSync(new Uint8Array(await readFile(path)));
  const names = Object.keys(files);
  for (const name of ['periksa.html', 'manifest.json', 'tanda-tangan.json', 'bacaan.json', 'teks.txt', 'cuplikan.html']) assert.ok(names.includes(name), name);
  const screenshot = sharp(files['tangkapan-layar.png']);
  assert.ok((await screenshot.metadata()).height >= 2_400, 'all of it');
  const { data, info } = await screenshot.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let neighbours = 0;
  for (let at = 0; at < data.length; at += info.channels) if (data[at] === 0xcc && data[at + 1] === 0 && data[at + 2] === 0) neighbours += 1;
  assert.equal(neighbours, 0, 'nobody else');
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const offline = await browser.newContext({ offline: true });
  const page = await offline.newPage();
  await page.goto(pathToFileURL(join(folder, 'periksa.html')).href);
  await page.locator('#verdict[data-verdict="same"]').waitFor();
  await context.close();
  await offline.close();
});
