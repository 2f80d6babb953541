// “Sisir”: what the page of an official account has loaded is listed by what became of it. A real Chromium with the unpacked extension, on the platform's real address,
// against the real server.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { makePhoto } from './make-photo.ts';
import { instagramPost, serveSocialPages, socialPage, type SocialPage } from './social-pages.ts';
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

const saved = await socialPage(instagramPost);
/** Of an account that the sample city lists, and the same page of one that it doesn't. */
const ours: SocialPage = { ...saved, html: saved.html.replaceAll('dinas.contoh', 'pemerintah.surakarta.contoh') };
const theirs: SocialPage = { ...saved, url: saved.url.replace('/p/', '/reel/') };
await serveSocialPages(extension.context, [ours, theirs], await makePhoto({ seed: 4, width: 640, height: 480 }));
const clipper = new Clipper(extension);
await clipper.pair(server.origin, await server.signIn('admin'));

const counts = (panel: Page) => panel.locator('aduan-sweep [data-counts]');
const comment = (panel: Page, id: string) => panel.locator(`aduan-sweep [data-comment="${id}"]`);

async function openBeside(page: SocialPage): Promise<{ page: Page; panel: Page }> {
  const opened = await extension.context.newPage();
  await opened.goto(page.url);
  await opened.bringToFront();
  return { page: opened, panel: await clipper.panel() };
}

test('each comment under our own post is clipped, marked as no complaint or still open, with counts; the page is left as it was', async () => {
  const { page, panel } = await openBeside(ours);
  const before = await page.content();
  await panel.getByRole('button', { name: 'Sisir komentar di halaman ini' }).click();
  await counts(panel).waitFor();
  assert.equal(await counts(panel).textContent(), '2 komentar terbaca: 2 belum ditangani, 0 sudah dikliping, 0 sudah dijawab, 0 bukan aduan.');
  await panel.getByText('Ini hanya komentar yang sudah dimuat di halaman.').waitFor();
  assert.equal(await page.content(), before);

  await comment(panel, '18000000000000012').getByRole('button', { name: 'Bukan aduan' }).click();
  await panel.getByRole('button', { name: 'Sapaan' }).click();
  await panel.getByText('Dicatat untuk semua admin: bukan aduan.').waitFor();

  await comment(panel, '18000000000000011').getByRole('button', { name: 'Klip' }).click();
  await panel.bringToFront();
  await panel.locator('aduan-clip-form textarea').waitFor();
  assert.equal(await panel.locator('aduan-clip-form textarea').inputValue(), 'Toiletnya kotor 😷');
  const { complaintNumber } = await clipper.send();
  await panel.locator('[data-action=back]').click();
  await panel.getByText('2 komentar terbaca: 0 belum ditangani, 1 sudah dikliping, 0 sudah dijawab, 1 bukan aduan.').waitFor();
  await panel.getByText('Semua yang terbaca sudah ditangani.').waitFor();
  await panel.getByText('Sudah dikliping (1)').click();
  await panel.getByText(`${complaintNumber} · diterima`).waitFor();

  // What the server keeps is a hash: whoever sweeps the page anew is told the same.
  await page.reload();
  await page.bringToFront();
  await panel.bringToFront();
  await panel.reload();
  await panel.getByRole('button', { name: 'Sisir komentar di halaman ini' }).click();
  await panel.getByText('Bukan aduan (1)').click();
  await panel.getByRole('button', { name: 'Batalkan' }).click();
  await panel.getByText('1 belum ditangani, 1 sudah dikliping').waitFor();
  await page.close();
});

test('under somebody else’s post nothing is listed', async () => {
  const { page, panel } = await openBeside(theirs);
  await panel.getByRole('button', { name: 'Sisir' }).first().click();
  await panel.getByText('dinas.contoh tidak ada di daftar akun resmi kota.').waitFor();
  assert.equal(await panel.locator('aduan-sweep li').count(), 0);
  await page.close();
});
