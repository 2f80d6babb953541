// A city mends how Instagram is read: a set in the server's folder is taken by the extension in a real Chromium, read by, and refused where it is bad.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { makePhoto } from './make-photo.ts';
import { serveSocialPages, type SocialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

/** As Instagram might look after a redesign: what the author wrote stands in an element that nobody knows. */
const redesigned: SocialPage = {
  url: 'https://www.instagram.com/p/Ddc1WDzktaH/',
  target: 'x-caption',
  text: 'Lampu jalan mati sejak Senin',
  html: `<!doctype html><html lang="id"><body><main><div><x-caption>Lampu jalan mati sejak Senin</x-caption>
    <a href="/dinas.contoh/p/Ddc1WDzktaH/"><time datetime="2026-09-19T01:30:20.000Z">19 September</time></a></div></main></body></html>`,
};

const server = await startServer();
after(() => server.stop());
const extension = await launchChromiumWithExtension({
  executablePath: await findBrowser('chromium'),
  extensionDir: fileURLToPath(new URL('../extension/dist/e2e', import.meta.url)),
  flags: chromiumFlags,
});
after(() => extension.close());
await serveSocialPages(extension.context, [redesigned], await makePhoto({ seed: 3, width: 640, height: 480 }));
const clipper = new Clipper(extension);

const serve = (version: number, selectors: Record<string, string>): Promise<void> =>
  writeFile(join(server.dataDir, 'reading-rules.json'), JSON.stringify({ format: 1, version, tables: { instagram: { selectors } } }));

const kept = async (): Promise<unknown> => {
  const [worker] = extension.context.serviceWorkers();
  // Of our own background; only what is read off it here.
  const found = (await worker?.evaluate('chrome.storage.local.get("keptRules")')) as { keptRules?: { rules?: { version?: number } | null } } | undefined;
  return found?.keptRules?.rules?.version;
};

test('a set that the city serves is taken at the next look, and pages are read by it', async () => {
  await serve(20_991_201, { caption: 'h1, x-caption' });
  await clipper.pair(server.origin, await server.signIn('admin'));
  const panel = await clipper.panel();
  await until('the set is kept', async () => (await kept()) === 20_991_201);
  const page = await extension.context.newPage();
  await page.goto(redesigned.url);
  await clipper.clip(page);
  await panel.bringToFront();
  await until('what nobody could read before', async () => (await panel.getByLabel('Isi aduan').inputValue()) === redesigned.text);
});

test('a set that reads the pages of the package otherwise is refused, the old one stays, and the panel says so once', async () => {
  await serve(20_991_202, { words: 'x-words' });
  const panel = await clipper.panel();
  await panel.reload();
  const note = panel.locator('[data-note="rules"]');
  await note.waitFor();
  assert.match((await note.textContent()) ?? '', /halaman contoh jadi terbaca lain/);
  assert.equal(await kept(), 20_991_201);
  await Promise.all([panel.waitForResponse((response) => response.url().endsWith('/reading-rules')), panel.reload()]);
  await until('the panel is there again', async () => (await panel.locator('aduan-reading-notes').count()) === 1);
  assert.equal(await note.count(), 0);
});
