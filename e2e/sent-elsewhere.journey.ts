// The same draft in two tabs, sent from one: the other says so, files nothing a second time unasked, and loses no word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { until } from './until.ts';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const product = useServerAndBrowser();
const words = 'Selokan mampet di gang sembilan.';
const field = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' });

/** Two tabs of one browser with the same words in them. `filings`: how often the server was asked to file. */
async function twoTabs({ looksOften } = { looksOften: false }): Promise<{ left: Page; right: Page; filings: () => number }> {
  const context = await (await product.newPage()).context().browser()?.newContext();
  assert.ok(context);
  const [left, right] = [await context.newPage(), await context.newPage()];
  // Without its looks every few seconds what is typed there always comes before it learns.
  if (!looksOften) await right.addInitScript(`{ const set = setTimeout; setTimeout = (run, ms, ...rest) => (ms > 5000 ? 0 : set(run, ms, ...rest)); }`);
  let filings = 0;
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/v1/complaints')) filings += 1;
  });
  await left.goto(`${product.origin()}/bingkai`);
  await field(left).fill(words);
  await left.getByText(/Tersimpan di/).waitFor();
  await right.setViewportSize({ width: 360, height: 740 });
  await right.goto(`${product.origin()}/bingkai`);
  await right.getByText(/Tersimpan di/).waitFor();
  assert.equal(await field(right).inputValue(), words);
  return { left, right, filings: () => filings };
}

async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await page.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).waitFor();
  return (await page.locator('output.code').textContent())?.trim() ?? '';
}

test('a tab that only looks on shows the receipt of the other, with the same code, and says whence it came', async () => {
  const { left, right, filings } = await twoTabs({ looksOften: true });
  const code = await send(left);
  await right.getByText('Aduan ini sudah Anda kirim dari tab lain.').waitFor();
  assert.equal((await right.locator('output.code').textContent())?.trim(), code);
  assert.equal(filings(), 1);
});

test('words written on in the other tab are not filed again but added to the complaint, under its code', async () => {
  const { left, right, filings } = await twoTabs();
  await send(left);
  await field(right).fill(`${words} Baunya sampai ke rumah.`);
  await right.getByText('Yang Anda tulis di sini belum terkirim, dan kami simpan.').waitFor();
  await right.getByRole('button', { name: 'Kirim aduan' }).click();
  await right.locator('#conflict:focus').waitFor();
  assert.equal(filings(), 1);
  // What it was copied from is known after a reload, too.
  await right.reload();
  await right.getByText('Yang Anda tulis di sini belum terkirim, dan kami simpan.').waitFor();
  await right.getByRole('button', { name: 'Tambahkan keterangan' }).click();
  await right.locator('#reply').waitFor();
  assert.equal(await right.locator('#reply').inputValue(), 'Baunya sampai ke rumah.');
  await right.getByRole('button', { name: 'Kirim balasan' }).click();
  await right.getByText('Balasan Anda sudah terkirim.').waitFor();
  await right.getByRole('button', { name: 'Tulis aduan baru' }).click();
  // The city has all of it: nobody sends it a second time by mistake.
  await until('an empty form', async () => (await field(right).inputValue()) === '');
  assert.equal(filings(), 1);
});

test('and where somebody wants two complaints, they are two, each with its code', async () => {
  const { left, right, filings } = await twoTabs();
  const code = await send(left);
  await field(right).fill(`${words} Juga di gang sepuluh.`);
  await right.getByRole('button', { name: 'Jadikan aduan baru' }).click();
  await right.locator('#conflict').waitFor({ state: 'detached' });
  assert.notEqual(await send(right), code);
  assert.equal(filings(), 2);
});
