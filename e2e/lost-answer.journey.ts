// The answer is cut after the server has filed: whatever the person does next, the complaint is filed once and its code is in their hands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { until } from './until.ts';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const product = useServerAndBrowser();
const text = { name: 'Ada apa, di mana, dan sejak kapan?' } as const;

/** A complaint that the server has and whose answers never came; `mend` lets the line be as it was. */
async function sendUnheard(words: string): Promise<{ page: Page; code: string; mend: () => Promise<void>; filings: () => number }> {
  const page = await product.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  let filings = 0;
  await page.route('**/api/v1/complaints', async (route) => {
    await route.fetch();
    filings += 1;
    await route.abort('connectionreset');
  });
  await page.goto(`${product.origin()}/bingkai`);
  await page.getByRole('textbox', text).fill(words);
  await page.getByText(/Tersimpan di/).waitFor();
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await page.getByRole('heading', { name: 'Belum pasti sampai, tapi sudah kami simpan' }).waitFor();
  const code = (await page.locator('.code-now').first().textContent())?.trim() ?? '';
  assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]+)+$/);
  return { page, code, mend: () => page.unroute('**/api/v1/complaints'), filings: () => filings };
}

const receiptCode = async (page: Page): Promise<string | undefined> => {
  await page.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).waitFor();
  return (await page.locator('output.code').textContent())?.trim();
};

test('OUT-2: “Tarik kembali” finds the complaint filed, and shows its receipt with what can be done now', async () => {
  const { page, code } = await sendUnheard('Selokan mampet di gang sembilan sejak Senin.');
  await page.getByRole('button', { name: 'Tarik kembali' }).click();
  assert.equal(await receiptCode(page), code);
  await page.getByText('Aduan ini ternyata sudah kami terima, jadi tidak bisa ditarik dari sini.').waitFor();
  await page.getByRole('button', { name: 'Tambahkan keterangan' }).click();
  await page.getByRole('heading', { name: 'Selokan mampet' }).or(page.locator('#reply')).first().waitFor();
  await page.getByRole('button', { name: 'Kembali ke kode lacak' }).click();
  assert.equal(await receiptCode(page), code);
});

test('OUT-2: “Tarik kembali” with no line says that it may have arrived, and the code stays in sight after it is wiped', async () => {
  const { page, code } = await sendUnheard('Selokan mampet di gang tiga.');
  await page.route('**/api/v1/tracking', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: 'Tarik kembali' }).click();
  await page.getByText('aduan ini mungkin sudah sampai').waitFor();
  assert.equal(await page.getByText('tidak jadi terkirim').count(), 0);
  // While it is tried once more it can't be wiped, and is asked for again.
  await until('wiped', async () => {
    const wipe = page.getByRole('button', { name: 'Hapus dari perangkat ini' });
    if (await wipe.isVisible()) await wipe.click();
    return page.getByText('Sudah dihapus dari perangkat ini.').isVisible();
  });
  assert.equal((await page.locator('#arrival .code-now').textContent())?.trim(), code);
  assert.equal(await page.getByRole('textbox', text).inputValue(), '');
});

test('OUT-2: changed all the same and sent, the first complaint’s code is shown and the new words wait to be added', async () => {
  const { page, code, mend } = await sendUnheard('Selokan mampet di gang lima.');
  await page.route('**/api/v1/tracking', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: 'Ubah', exact: true }).click();
  await page.getByRole('button', { name: 'Ubah saja' }).click();
  await page.getByRole('textbox', text).fill('Selokan mampet di gang lima dan gang enam.');
  await page.unroute('**/api/v1/tracking');
  await mend();
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  assert.equal(await receiptCode(page), code);
  await page.getByText('Tulisan Anda yang baru belum terkirim, dan kami simpan.').waitFor();
  await page.getByRole('button', { name: 'Tambahkan keterangan' }).click();
  await page.locator('#reply').waitFor();
  assert.equal(await page.locator('#reply').inputValue(), 'Selokan mampet di gang lima dan gang enam.');
});

/** The server files, and from that moment on nothing comes through, while the browser thinks that it is online. `before` is waited for before the cut. */
async function cutAfterFiling(words: string, before: (page: Page) => Promise<unknown>): Promise<{ page: Page; mend: () => Promise<void> }> {
  const page = await product.newPage();
  let isCut = false;
  await page.route('**/*', async (route) => {
    if (isCut) return route.abort('connectionreset');
    if (!route.request().url().endsWith('/api/v1/complaints')) return route.fallback();
    await route.fetch();
    await before(page);
    isCut = true;
    return route.abort('connectionreset');
  });
  await page.goto(`${product.origin()}/bingkai`);
  await page.getByRole('textbox', text).fill(words);
  await page.getByText(/Tersimpan di/).waitFor();
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await page.getByRole('heading', { name: 'Belum pasti sampai, tapi sudah kami simpan' }).waitFor();
  assert.equal(await page.evaluate('navigator.onLine'), true);
  return {
    page,
    mend: () => {
      isCut = false;
      return page.unroute('**/*');
    },
  };
}

test('OUT-2: on a line that is slow and then gone, what asks is there already, and says what can be done', async () => {
  const { page, mend } = await cutAfterFiling('Selokan mampet di gang tujuh.', (slow) => {
    const chunks = ['arrival-part', 'find-arrived', 'open-tracking', 'get-filing-proof'];
    return Promise.all(chunks.map(async (name) => (await slow.waitForResponse((response) => response.url().includes(`/${name}-`))).finished()));
  });
  await page.getByRole('button', { name: 'Tarik kembali' }).click();
  await page.getByText('aduan ini mungkin sudah sampai').waitFor();
  await mend();
  await page.getByRole('button', { name: 'Tanyakan lagi' }).click();
  await page.getByText('Aduan ini ternyata sudah kami terima, jadi tidak bisa ditarik dari sini.').waitFor();
});

test('OUT-2: where the line goes before that, “Ubah” and “Tarik kembali” say so, and nothing red stands above the receipt later', async () => {
  const { page, mend } = await cutAfterFiling('Selokan mampet di gang delapan.', () => Promise.resolve());
  assert.equal(await page.getByText('Bagian ini belum termuat').count(), 0, 'nobody has asked for anything');
  await page.getByRole('button', { name: 'Ubah', exact: true }).click();
  await page.getByText('Sambungan belum cukup untuk bertanya apakah aduan ini sudah sampai.').waitFor();
  await page.getByRole('button', { name: 'Tarik kembali' }).click();
  await page.getByText('Sambungan belum cukup untuk bertanya apakah aduan ini sudah sampai.').waitFor();
  await mend();
  await until('the receipt', async () => {
    const send = page.getByRole('button', { name: 'Kirim sekarang' });
    if (await send.isVisible()) await send.click({ timeout: 1_000 }).catch(() => undefined);
    return page.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).isVisible();
  });
  assert.equal(await page.getByText('Bagian ini belum termuat').count(), 0);
  assert.equal(await page.getByText('Sambungan belum cukup').count(), 0);
});
