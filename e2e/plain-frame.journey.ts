// The line for editors that strip scripts: a plain frame, with nothing of ours around it that would hear what it says.
import { test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const product = useServerAndBrowser();

/** An agency's page with the frame as the builder writes it, at the field for a code. */
async function openCodeField(): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await product.newPage();
  await page.route('**/keluar', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>' }));
  await page.goto(product.server().site('dpupr'));
  await page.evaluate((origin) => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'polos', src: `${origin}/bingkai`, title: 'Kotak aduan' });
    document.body.replaceChildren(frame);
  }, product.origin());
  const frame = page.frameLocator('#polos');
  await frame.getByRole('button', { name: /^Sudah punya kode/ }).click();
  await frame.getByLabel('Kode lacak').fill('ABCD');
  return { page, frame };
}

test('“Keluar cepat” in a plain frame leaves the agency’s page', async () => {
  const { page, frame } = await openCodeField();
  await frame.getByRole('button', { name: /^Keluar cepat/ }).click();
  await page.waitForURL('**/keluar');
  await page.close();
});

test('Escape in a plain frame leaves the agency’s page', async () => {
  const { page } = await openCodeField();
  await page.keyboard.press('Escape');
  await page.waitForURL('**/keluar');
  await page.close();
});
