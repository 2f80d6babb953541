// Aiming, in a real Chromium with the unpacked extension, against the real server: from the post to its number in two clicks, several comments as one complaint
// or as one each, and a page that fights for its events and has nothing of ours in it before and after.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { createClient } from '@kotak-aduan/api-client';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { aim, clipProgress, untilPointed } from './drivers/aim-shortcut.ts';
import { launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { Clipper } from './drivers/clipper.ts';
import { makePhoto } from './make-photo.ts';
import { facebookComment, instagramPost, serveSocialPages, socialPage, type SocialPage } from './social-pages.ts';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

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

const facebook = await socialPage(facebookComment);
const instagram = await socialPage(instagramPost);
const [first, second] = ['Toiletnya kotor', '@warga_tiga setuju'] as const;
/** Stops and counts every event before anybody else can, hides what is put over it, and colours whatever has no style. */
const jealous: SocialPage = {
  ...instagram,
  url: 'https://www.instagram.com/p/Ddc1WDzktaH/?img_index=1',
  html: `${instagram.html}<style>div, iframe, [popover] { display: none !important } html > body, body div { display: block !important }</style>
    <script>
      window.heard = [];
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup', 'wheel', 'pointermove'])
        window.addEventListener(type, (event) => { window.heard.push(type); event.stopImmediatePropagation(); event.preventDefault(); }, { capture: true, passive: false });
    </script>`,
};
await serveSocialPages(extension.context, [facebook, instagram, jealous], await makePhoto({ seed: 7, width: 640, height: 480 }));
const clipper = new Clipper(extension);

async function open({ url }: SocialPage): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}

/** The middle of some words, where a person points. */
async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = page.getByText(words).first();
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  assert.ok(box);
  return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
}

test('from the post to its number: two clicks after the shortcut, where nothing is missing', async () => {
  await clipper.pair(server.origin, await server.signIn('admin'));
  const panel = await clipper.panel();
  const page = await open(facebook);
  await page.locator(facebook.target).first().scrollIntoViewIfNeeded();
  const box = await page.locator(facebook.target).first().boundingBox();
  assert.ok(box);
  let clicks = 0;
  const beganAt = performance.now();
  await aim(extension, page);
  await page.mouse.click(box.x + 10, box.y + box.height / 2);
  clicks += 1;
  const send = panel.getByRole('button', { name: 'Kirim', exact: true });
  await send.waitFor();
  assert.equal(await panel.getByLabel('Isi aduan').inputValue(), facebook.text);
  // Beside the page it would be seen already; a tab has to be brought there.
  await panel.bringToFront();
  await send.click();
  clicks += 1;
  await panel.getByRole('heading', { name: 'Aduan sudah diterima' }).waitFor();
  const seconds = (performance.now() - beganAt) / 1_000;
  process.stdout.write(`from the post to its number: ${clicks} clicks, ${seconds.toFixed(1)} s\n`);
  assert.equal(clicks, 2);
  await panel.getByRole('button', { name: 'Semua draf' }).click();
  await panel.locator('[data-list="today"] .draft').waitFor();
  await page.close();
});

test('a page has nothing of ours before somebody aims and after Escape, hears nothing of it meanwhile, and can’t get at what is outlined', async () => {
  const page = await open(jealous);
  const before = await page.content();
  await aim(extension, page);
  const { x, y } = await pointOf(page, first);
  await page.mouse.move(x, y);
  await untilPointed(extension, first);
  await page.mouse.wheel(0, 40);
  await page.evaluate(() => {
    // Made up by the page: nobody pressed anything.
    for (const target of [window, document.documentElement.lastElementChild ?? window]) {
      target.dispatchEvent(new MouseEvent('click', { clientX: 20, clientY: 20, bubbles: true, composed: true }));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
    Object.assign(window, { heard: [] });
  });
  await page.keyboard.press('ArrowDown');
  await untilPointed(extension, second);
  await page.keyboard.press('ArrowLeft');
  await untilPointed(extension, 'Taman kota dibuka lagi.');
  await page.mouse.move(x + 1, y - 30);
  assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'heard') as unknown), [], 'the page heard of it');
  assert.equal((await clipProgress(extension))?.kind, 'aiming', 'a made-up event chose something');
  await page.keyboard.press('Escape');
  await until('nobody aims any more', async () => (await clipProgress(extension)) === null);
  assert.equal(await page.content(), before);
  await page.close();
});

for (const { title, choose, how, complaints, parts } of [
  { title: 'become one complaint, each with its author, time and link', choose: 'Satu aduan', how: 'pointer', complaints: 1, parts: 1 },
  { title: 'become one complaint each', choose: '2 aduan, satu-satu', how: 'keyboard', complaints: 2, parts: 0 },
] as const) {
  test(`two comments that are gathered by ${how} ${title}`, async () => {
    const client = createClient({ baseUrl: server.origin });
    const { email, password } = await server.signIn('koordinator');
    const { token } = await client.createSession({ body: { email, password, transport: 'bearer' } });
    const known = new Set((await client.listCases({ token: token ?? '' })).cases.map(({ caseId }) => caseId));
    const page = await open(instagram);
    await aim(extension, page);
    if (how === 'pointer') {
      for (const words of [first, second]) {
        const { x, y } = await pointOf(page, words);
        await page.mouse.move(x, y);
        await page.keyboard.down('Shift');
        await page.mouse.click(x, y);
        await page.keyboard.up('Shift');
      }
    } else {
      const { x, y } = await pointOf(page, first);
      await page.mouse.move(x, y);
      await untilPointed(extension, first);
      await page.keyboard.press(' ');
      await page.keyboard.press('ArrowDown');
      await untilPointed(extension, second);
      await page.keyboard.press(' ');
    }
    await until('two are gathered', async () => (await clipProgress(extension))?.count === 2);
    await page.keyboard.press('Enter');
    const panel = await clipper.panel();
    await panel.getByRole('button', { name: choose }).click();
    for (let sent = 0; sent < complaints; sent += 1) {
      if (complaints > 1) await panel.locator('[data-list="writing"] .draft').first().click();
      await clipper.send();
      await panel.getByRole('button', { name: 'Semua draf' }).click();
    }
    const { cases } = await client.listCases({ token: token ?? '' });
    const filed = cases.filter(({ caseId }) => !known.has(caseId));
    assert.equal(filed.length, complaints);
    for (const { caseId } of filed) {
      const { complaints: filedWords } = await client.getCase({ token: token ?? '', params: { caseId } });
      const { clip } = filedWords[0] ?? {};
      assert.equal(clip?.parts?.length ?? 0, parts);
      for (const part of clip?.parts ?? []) {
        assert.ok(part.authorHandle !== null && part.postedAt !== null && part.permalink !== null);
        assert.ok(filedWords[0]?.text.includes(part.text ?? 'nothing'), 'the words of each are in the complaint');
      }
    }
    await page.close();
  });
}
