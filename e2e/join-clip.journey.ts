// A second clip of the same comment joins the case of the first, also when the line was down as it was chosen: a real Chromium with the unpacked extension, on the
// platform's real address, the real server, and the desk that checks what came.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium } from 'playwright-core';
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
after(async () => {
  await extension.close();
  await browser.close();
  await server.stop();
});

const facebook = await socialPage(facebookComment);
await serveSocialPages(extension.context, [facebook], await makePhoto({ seed: 5, width: 640, height: 480 }));
const clipper = new Clipper(extension);
await clipper.pair(server.origin, await server.signIn('admin'));

async function clipComment(): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(facebook.url);
  await page.locator(facebook.target).first().click({ button: 'right' });
  await clipper.clip(page);
  await page.close();
}

let complaintNumber = '';

test('the second clip is joined while the line is down, waits with its choice, and gets the first one’s number', async () => {
  await clipComment();
  ({ complaintNumber } = await clipper.send());
  const panel = await clipper.panel();
  await clipComment();
  await panel.bringToFront();
  const join = panel.getByRole('button', { name: `Gabungkan ke ${complaintNumber}` });
  await join.waitFor();
  await panel.getByRole('button', { name: 'Kirim sebagai aduan baru' }).waitFor();
  await extension.context.setOffline(true);
  await join.click();
  await panel.getByText(`Akan digabungkan ke aduan ${complaintNumber}.`).waitFor();
  await extension.context.setOffline(false);
  await panel.getByRole('button', { name: 'Kirim sekarang' }).click();
  await panel.getByRole('heading', { name: 'Sudah digabungkan' }).waitFor();
  assert.equal((await panel.locator('aduan-clip-receipt .number').textContent())?.trim(), complaintNumber);
});

test('the desk shows one case with both clips, and checks the evidence of each', async () => {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const desk = new Desk(await context.newPage());
  await desk.signIn(`${server.origin}/meja`, await server.signIn('koordinator'));
  await desk.open(facebook.text.slice(0, 30));
  await desk.page.getByRole('heading', { name: 'Dikliping lagi' }).waitFor();
  await desk.page.getByText('Kliping kedua digabungkan ke aduan ini').waitFor();
  const evidences = desk.page.locator('desk-evidence');
  assert.equal(await evidences.count(), 2);
  for (const index of [0, 1]) {
    const evidence = evidences.nth(index);
    await evidence.getByRole('button', { name: 'Periksa bukti' }).click();
    await evidence.locator('.verdict[data-state="same"]').waitFor();
  }
  await context.close();
});
