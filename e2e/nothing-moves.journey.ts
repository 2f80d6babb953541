// A page that keeps the place of the box as docs/embed.md says: nothing on it moves by itself while the box opens, whatever stands below.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { keptPlace } from '@kotak-aduan/tools/kept-place';
import { chromium, type Page } from 'playwright-core';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const server = await startServer();
// A page that the test itself answers comes from nowhere: Chromium would ask whether it may speak to a server on this machine.
const fromNowhere = '--disable-features=Translate,LocalNetworkAccessChecks';
const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags, fromNowhere] });
after(async () => {
  await browser.close();
  await server.stop();
});

// The footer stands in the first screen of both.
const screens = { phone: { width: 360, height: 800 }, desktop: { width: 1280, height: 800 } };
const elements = {
  'the box': { tag: 'kotak-aduan', script: 'kotak-aduan', whole: 'details.language' },
  following: { tag: 'lacak-aduan', script: 'lacak-aduan', whole: '#track-code' },
};
const looks = ['', 'layout="page" theme="dark"'];

describe('nothing on the page moves while it opens', { concurrency: 1 }, () => {
  for (const [name, { tag, script, whole }] of Object.entries(elements)) {
    for (const isolation of ['frame', 'inline']) {
      for (const [screen, viewport] of Object.entries(screens)) {
        for (const look of looks) {
          test(`${name}, ${isolation}, ${screen} ${look}`, async () => {
            const page = await browser.newPage({ viewport, locale: 'id-ID' });
            const origin = isolation === 'inline' ? server.origin : new URL(server.site('dpupr')).origin;
            const file = isolation === 'inline' ? `${script}-inline` : script;
            const html = `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Dinas Contoh</title>
              <style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:40rem;padding:1rem}${await keptPlace()}</style>
              <script type="module" src="${server.origin}/${file}.js"></script><h1>Dinas Contoh</h1><${tag} agency="dpupr" ${look}></${tag}><footer>Jalan Contoh 1</footer>`;
            await page.route(`${origin}/uji`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
            await page.goto(`${origin}/uji`);
            await isWhole(page, { tag, whole, isolation });
            const footer = await page.locator('footer').boundingBox();
            assert.ok(footer !== null && footer.y < viewport.height, 'what could move is seen');
            assert.deepEqual(await movements(page), []);
            await page.close();
          });
        }
      }
    }
  }
});

/** All of it is drawn, and the frame is as high as what it holds. */
async function isWhole(page: Page, { tag, whole, isolation }: { tag: string; whole: string; isolation: string }): Promise<void> {
  const frame = await until('the document of the form', () => (isolation === 'frame' ? page.frames()[1] : page.mainFrame()));
  await frame.locator(whole).first().waitFor();
  await until('a frame as high as its form', async () => {
    const inner = await frame.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().height ?? 0, tag);
    const outer = await page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().height ?? 0, tag);
    return inner > 300 && outer >= inner;
  });
}

/** What moved without anybody having touched anything: what it was, and from where to where. */
async function movements(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What has moved is told after the frame that shows it.
    for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      // With nothing to tell it is never called.
      setTimeout(() => resolve(observer.takeRecords()), 250);
    });
    return entries
      .filter((entry) => 'hadRecentInput' in entry && entry.hadRecentInput === false)
      .map((entry) => {
        const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
        return sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName} ${previousRect.y} -> ${currentRect.y}`).join(', ');
      });
  });
}
