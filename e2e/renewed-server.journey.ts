// A page that was open while its server was renewed: a part of it that is asked for now has a name that nobody knows any more.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromiumFlags } from '@kotak-aduan/tools/chromium-flags';
import { findBrowser } from '@kotak-aduan/tools/find-browser';
import { chromium } from 'playwright-core';
import { startServer } from './start-server.ts';
import { until } from './until.ts';

const server = await startServer();
const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: [...chromiumFlags] });
after(async () => {
  await browser.close();
  await server.stop();
});

for (const [where, address] of [
  ['on the city’s own page', `${server.origin}/aduan`],
  ['in the frame on an agency’s page', server.site('dpupr')],
] as const) {
  test(`a part whose file is gone says that the page is older, and what was typed is there when it was loaded again: ${where}`, async () => {
    const page = await browser.newPage({ locale: 'id-ID' });
    const typed = 'Lubang di Jalan Contoh sudah dua minggu tidak ditutup.';
    let isRenewed = true;
    await page.route(/\/assets\/folded-part-/, (route) => (isRenewed ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto(address);
    const frame = await until('the document of the form', () => (where.includes('frame') ? page.frames()[1] : page.mainFrame()));
    await frame.locator('#text').fill(typed);
    await frame.locator('details.identity summary').click();
    const notice = frame.locator('details.identity .error');
    await notice.getByText('Halaman ini lebih lama dari server kami').waitFor();
    assert.equal(await frame.locator('details.identity').getByRole('button', { name: 'Coba lagi' }).count(), 0);
    await frame.getByText('Tersimpan di').first().waitFor();
    isRenewed = false;
    await notice.getByRole('button', { name: 'Muat ulang halaman' }).click();
    const text = (where.includes('frame') ? page.frameLocator('kotak-aduan iframe') : page).locator('#text');
    await until('what was typed, once the page is there again', async () => (await notice.count()) === 0 && (await text.inputValue()) === typed);
    await page.close();
  });
}
