// A link or a screenshot that a phone shares becomes a draft at the installed desk: in a real Chromium with the desk's service worker, 360 px wide, against the
// real server. A share is what the browser makes of it: a POST to the address in the manifest, here from a form of another app's page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { Desk } from './drivers/desk.ts';
import { makePhoto } from './make-photo.ts';
import { startServer, type RunningServer } from './start-server.ts';

const post = 'https://www.instagram.com/p/DQaduan12345/?igsh=MWx0b3Jl';
const samePost = 'https://instagram.com/reel/DQaduan12345/';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the server itself was asked at the share's address. */
const reachedServer: string[] = [];

before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, '--headless=new'] });
  context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 360, height: 740 } });
  context.on('response', (response) => {
    if (response.url().includes('/meja/bagikan') && !response.fromServiceWorker()) reachedServer.push(response.url());
  });
  page = await context.newPage();
  await page.route('http://aplikasi.example/**', (route) => route.fulfill({ contentType: 'text/html', body: sharingApp(`${server.origin}/meja/bagikan`) }));
  await new Desk(page).signIn(`${server.origin}/meja`, await server.signIn('admin'));
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // All parts are kept before the line goes.
    for (;;) {
      const kept = await (await caches.open('meja')).keys();
      if (kept.some(({ url }) => url.endsWith('/meja/'))) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** Another app's page: what it is given goes to the desk as a share does. */
const sharingApp = (action: string): string =>
  `<!doctype html><title>Aplikasi lain</title><form method="post" enctype="multipart/form-data" action="${action}">
  <input name="title"><input name="text"><input name="url"><input name="pictures" type="file" multiple><button>Bagikan</button></form>`;

async function share({ text = '', pictures = [] }: { text?: string; pictures?: { name: string; mimeType: string; buffer: Buffer }[] }): Promise<void> {
  await page.goto('http://aplikasi.example/');
  await page.locator('[name=text]').fill(text);
  await page.locator('[name=pictures]').setInputFiles(pictures);
  await page.getByRole('button', { name: 'Bagikan' }).click();
  await page.waitForURL(/\/meja\/#\/kliping/);
}

const picture = async (seed: number) => ({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed, width: 640, height: 900 }) });
const form = () => page.locator('aduan-clip-form');

test('a shared link with a screenshot opens a draft with both in place and its gaps named, and is filed once', async () => {
  await share({ text: `Jalan di depan pasar berlubang besar\n${post}`, pictures: [await picture(1)] });
  await form().waitFor();
  assert.equal(await form().locator('[data-fact=permalink]').textContent(), post);
  await form().getByText('dari Instagram').waitFor();
  assert.equal(await form().locator('figure img').count(), 1);
  for (const gap of ['postedAt', 'author']) await form().locator(`#gap-${gap}`).waitFor();
  assert.equal(await form().locator('#text').inputValue(), 'Jalan di depan pasar berlubang besar');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the phone');
  await form().locator('#gap-author').fill('@warga.contoh');
  await form().getByRole('button', { name: 'Kirim', exact: true }).click();
  await page.locator('aduan-clip-receipt .number').waitFor();
  const number = await page.locator('aduan-clip-receipt .number').textContent();
  assert.match(number ?? '', /^\d{4}-/);
  assert.deepEqual(reachedServer, [], 'what was shared never went to the server as such');

  await page.reload();
  await page.locator('aduan-clip-receipt').waitFor();
  await page.goto(`${server.origin}/meja/#/`);
  await new Desk(page)
    .cases()
    .filter({ hasText: number ?? '' })
    .waitFor();
  assert.equal(await new Desk(page).cases().filter({ hasText: 'Jalan di depan pasar' }).count(), 1);
});

test('the same post in another spelling is known again before it is sent', async () => {
  await share({ text: samePost });
  await form()
    .getByText(/sudah (?:pernah )?dikliping/i)
    .waitFor();
});

test('what is shared while nobody is signed in waits, and opens after the sign-in', async () => {
  await page.goto(`${server.origin}/meja/#/`);
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await page.getByLabel('Email').waitFor();
  await share({ text: 'https://www.facebook.com/1000999/posts/2000999', pictures: [await picture(2)] });
  await page.getByText('1 kiriman dari ponsel menunggu di sini').waitFor();
  const { email, password } = await server.signIn('admin');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await form().waitFor();
  await form().getByText('dari Facebook').waitFor();
  assert.equal(await form().locator('figure img').count(), 1);
});

test('on the train a share becomes a draft, and is sent once the line is back', async () => {
  await server.kill('SIGKILL');
  await share({ text: 'Lampu taman mati semua https://www.threads.com/@warga/post/DQtaman99' });
  await form().getByText('dari Threads').waitFor();
  await form().getByRole('button', { name: 'Kirim', exact: true }).click();
  await page.getByText('Kirim sekarang').waitFor();
  const again = await startServer({ dataDir: server.dataDir, port: server.port });
  server = { ...again, stop: server.stop, kill: again.kill };
  await page.reload();
  await page.locator('aduan-clip-receipt .number').waitFor();
  await page.goto(`${server.origin}/meja/#/`);
  await page.reload();
  await new Desk(page).cases().filter({ hasText: 'Lampu taman' }).waitFor();
  assert.equal(await new Desk(page).cases().filter({ hasText: 'Lampu taman' }).count(), 1);
  await again.kill('SIGTERM');
});

test('without a share target a pasted link and picked screenshots do the same', async () => {
  const again = await startServer({ dataDir: server.dataDir, port: server.port });
  try {
    await page.goto(`${server.origin}/meja/#/kliping`);
    await page.getByLabel('Tempel tautan').fill('Lihat ini: https://www.tiktok.com/@warga/video/7412345678901234567?_t=8.');
    await page.getByLabel('Tangkapan layar (boleh beberapa)').setInputFiles([await picture(3), await picture(4)]);
    await page.getByRole('button', { name: 'Buat draf' }).click();
    await form().getByText('dari TikTok').waitFor();
    assert.equal(await form().locator('figure img').count(), 2);
  } finally {
    await again.kill('SIGTERM');
  }
});

test('the manifest makes the desk installable and a share target', async () => {
  const again = await startServer({ dataDir: server.dataDir, port: server.port });
  try {
    await page.goto(`${server.origin}/meja/#/`);
    const session = await context.newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    assert.deepEqual(errors, []);
    assert.deepEqual(
      installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'),
      [],
    );
  } finally {
    await again.kill('SIGTERM');
  }
});
