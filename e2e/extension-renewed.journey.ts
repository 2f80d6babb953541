// EXT-7: the extension is renewed while somebody aims, as an update does it: the page says to load it anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { aim } from './drivers/aim-shortcut.ts';
import { type ChromiumExtension, launchChromiumWithExtension } from './drivers/chromium-extension.ts';
import { serveNumberedPosts } from './drivers/numbered-posts.ts';
import { makePhoto } from './make-photo.ts';
import { until } from './until.ts';

async function launch() {
  const extensionDir = fileURLToPath(new URL('../extension/dist/e2e', import.meta.url));
  const extension = await launchChromiumWithExtension({ executablePath: await findBrowser('chromium'), extensionDir, flags: chromiumFlags });
  return { extension, postOf: await serveNumberedPosts(extension.context, await makePhoto({ seed: 7, width: 640, height: 480 })) };
}

interface ExtensionGlobal {
  readonly chrome: { runtime: { reload(): void } };
}

/** As an update does it: every page of the extension goes with it. */
async function renew(panel: Page): Promise<void> {
  // The answer never comes: the page is gone before.
  await panel.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.runtime.reload()).catch(() => undefined);
  await until('the pages of the extension are gone', () => panel.isClosed());
}

/** Of what lies in closed shadow trees as well, which no page can read. */
async function wordsInPage({ context }: ChromiumExtension, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}

test('a page in which somebody aims says to load it anew, and is as it was after Escape', async () => {
  const { extension, postOf } = await launch();
  const page = await extension.context.newPage();
  await page.goto(postOf(90).url);
  const before = await page.content();
  const panel = await extension.openPage('panel/panel.html');
  await aim(extension, page);
  assert.doesNotMatch(await wordsInPage(extension, page), /Muat ulang halaman ini/);
  await renew(panel);
  await page.bringToFront();
  await until('the page says so', async () => (await wordsInPage(extension, page)).includes('Muat ulang halaman ini'));
  await page.keyboard.press('Escape');
  await until('the page is as it was', async () => (await page.content()) === before);
  await extension.close();
});
