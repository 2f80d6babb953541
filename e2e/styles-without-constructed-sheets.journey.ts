// Safari 15.4 to 16.3 has no constructed style sheets: Lit then makes style elements, which the pages' policy must let through.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium, type Browser } from 'playwright-core';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let browser: Browser;
before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags] });
});
after(async () => {
  await browser.close();
  await server.stop();
});

for (const path of ['/aduan', '/bingkai?agency=dpupr', '/ukur/inline']) {
  test(`${path}: the form has its styles in a browser without constructed style sheets`, async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => void delete (Document.prototype as Partial<Document>).adoptedStyleSheets);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${server.origin}${path}`);
    await page.locator('#text').fill('Jalan berlubang di depan pasar.');
    await page.locator('details.photos > summary').click();
    const photos = page.locator('details.photos label.button').first();
    await photos.waitFor();
    assert.deepEqual(refused, []);
    // The button's own look, from a sheet that came late.
    assert.notEqual(await photos.evaluate((label) => getComputedStyle(label).borderTopStyle), 'none');
    await page.close();
  });
}
