// Words that are selected on any page become a clip by a click on the toolbar, in a real Chromium with the unpacked extension; no server is needed.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import type { Locator, Page } from 'playwright-core';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { makePhoto } from './make-photo.ts';
import { instagramPost, serveSocialPages, type SocialPage, socialPage } from './social-pages.ts';
import { until } from './until.ts';

const news: SocialPage = {
  url: 'https://berita.example/2026/11/air-mati',
  target: '#kutipan',
  text: 'Sudah tiga hari air di kampung kami tidak mengalir.',
  html: `<!doctype html><html lang="id"><head><title>Air mati di tiga kampung</title></head><body>
    <article><h1>Air mati di tiga kampung</h1><p>Warga menunggu.</p><p id="kutipan">Sudah tiga hari air di kampung kami tidak mengalir.</p></article>
    <article><h2>Jalan ditutup</h2><p>Berita lain.</p></article>
    <textarea id="pesan">Tolong segera, anak kami sakit.</textarea>
    <iframe id="bingkai" srcdoc="&lt;p&gt;Truk tangki belum datang.&lt;/p&gt;"></iframe></body></html>`,
};
const instagram = await socialPage(instagramPost);
const selected = instagram.text.split('\n')[0] ?? '';

const extension = await launchChromiumWithExtension({
  executablePath: await findBrowser('chromium'),
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(() => extension.close());
await serveSocialPages(extension.context, [news, instagram], await makePhoto({ seed: 7, width: 640, height: 480 }));
const clipper = new Clipper(extension);

const select = (place: Locator): Promise<void> => place.first().selectText();

for (const { what, social, text, from, select: selectWords } of [
  { what: 'a paragraph of the news', social: news, text: news.text, from: 'dari halaman web', select: (page: Page) => select(page.locator(news.target)) },
  {
    what: 'a field of the same page',
    social: news,
    text: 'Tolong segera, anak kami sakit.',
    from: 'dari halaman web',
    select: (page: Page) => select(page.locator('#pesan')),
  },
  {
    what: 'a frame of the same site',
    social: news,
    text: 'Truk tangki belum datang.',
    from: 'dari halaman web',
    select: (page: Page) => select(page.frameLocator('#bingkai').locator('p')),
  },
  {
    what: 'an Instagram caption',
    social: instagram,
    text: selected,
    from: 'dari Instagram',
    select: (page: Page) => select(page.locator('main').getByText(selected)),
  },
]) {
  test(`words selected in ${what} are clipped with the address`, async () => {
    const page = await extension.context.newPage();
    await page.goto(social.url);
    await selectWords(page);
    await clipper.clip(page);
    const panel = await clipper.panel();
    await until('the draft with the selected words', async () => (await panel.getByLabel('Isi aduan').inputValue()).startsWith(text));
    // A post's own address may name its author as well.
    assert.equal((await panel.locator('[data-fact="permalink"]').getAttribute('href'))?.split('/').at(-2), social.url.split('/').at(-2));
    await panel.getByText(from).waitFor();
    await page.close();
  });
}

test('a clip that is wrong is shown as the structure of its page, without one of its words', async () => {
  const page = await extension.context.newPage();
  await page.goto(instagram.url);
  await select(page.locator('main').getByText(selected));
  const panel = await clipper.panel();
  // The draft of before has the same words.
  await panel.getByRole('button', { name: 'Semua draf' }).click();
  await panel.getByRole('heading', { name: 'Draf', exact: true }).waitFor();
  await page.bringToFront();
  await clipper.clip(page);
  await clipper.panel();
  await until('the draft with the selected words', async () => (await panel.getByLabel('Isi aduan').inputValue()).startsWith(selected));
  await panel.getByRole('button', { name: 'Klip ini salah' }).click();
  const [facts = '', shown = ''] = ((await panel.locator('aduan-wrong-clip pre').textContent()) ?? '').split('\n\n');
  assert.match(facts, /"platform": "instagram"/);
  assert.match(shown, /data-ditunjuk/);
  const words = (await page.locator('main').innerText()).toLowerCase().match(/\p{L}{4,}|\d{3,}/gu) ?? [];
  assert.ok(words.length > 5);
  assert.deepEqual(
    words.filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(shown)),
    [],
  );
  // Nobody is signed in: what was shown stays, and the panel says what is lacking.
  await panel.getByRole('button', { name: 'Kirim susunan ini' }).click();
  await panel.locator('aduan-wrong-clip [role="alert"]').waitFor();
  // The page has gone on: its structure is another's by now.
  await page.goto(news.url);
  await panel.getByRole('button', { name: 'Tidak jadi' }).click();
  await panel.getByRole('button', { name: 'Klip ini salah' }).click();
  await panel.getByText('Kliping sekali lagi').waitFor();
  await page.close();
});
