// A complaint filed without JavaScript by somebody who changes the language on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { makePhoto } from './make-photo.ts';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const { origin, newPage } = useServerAndBrowser();

const openPage = (): Promise<Page> => newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID', javaScriptEnabled: false });
const spoken = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

async function change(page: Page, name: string, code: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await page.locator(`html[lang="${code}"]`).waitFor({ state: 'attached' });
}

const text = 'KTP kula dereng dados.\nTelpon 0812 3456 7890 mangga.';

test('the language changes midway, at the form, at the second step and at the receipt, and nothing is lost', async () => {
  const page = await openPage();
  await page.goto(origin());
  await page.getByRole('link', { name: 'Basa Jawa' }).click();
  await page.getByRole('link', { name: 'Serat aduan' }).click();
  assert.equal(await spoken(page), 'jv');
  await page.getByLabel('Wonten punapa').fill(text);
  await page.locator('#kategori').selectOption('kependudukan');
  await page.locator('#tempat').fill('Loket 3');
  await page.locator('input[name="identitas"][value="withheld"]').check();
  await page.locator('#nama').fill('Bu Sri');
  await page.locator('input[name="izin-foto"]').check();
  await page.locator('#foto').setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 1 }) });

  await change(page, 'English', 'en');
  assert.equal(await page.getByLabel('What happened').inputValue(), text);
  assert.equal(await page.locator('#kategori').inputValue(), 'kependudukan');
  assert.equal(await page.locator('#tempat').inputValue(), 'Loket 3');
  assert.equal(await page.locator('#nama').inputValue(), 'Bu Sri');
  assert.ok(await page.getByLabel('Name withheld').isChecked());
  assert.ok(await page.getByLabel('My photos may be shown').isChecked());
  await page.getByLabel('Leave out Photo 1').waitFor();
  // Nothing that was typed stands in the address, which the history keeps.
  assert.equal(page.url(), `${origin()}/aduan/bahasa?locale=en`);

  await page.getByRole('button', { name: 'Send complaint' }).click();
  await page.getByRole('heading', { name: 'Almost there' }).waitFor();
  await page.locator('#jawab-dokumen').selectOption('ktp');
  await change(page, 'Basa Sunda', 'su');
  assert.equal(await page.locator('#jawab-dokumen').inputValue(), 'ktp');
  await page.getByRole('button', { name: 'Samarkeun teras kintun' }).click();

  await page.getByRole('heading', { name: 'Aduan anjeun parantos ditampi' }).waitFor();
  const code = await page.locator('.kode').textContent();
  await page.getByText('1 foto dilampirkeun').waitFor();
  await change(page, 'Bahasa Indonesia', 'id');
  assert.equal(await page.locator('.kode').textContent(), code);
  await change(page, 'Basa Jawa', 'jv');
  await page.getByRole('button', { name: 'Pirsani aduan panjenengan' }).click();
  await page.getByText('KTP kula dereng dados.').first().waitFor();
  assert.equal(await spoken(page), 'jv');
  await page.close();
});

test('Enter in a field sends the complaint: it is no way to another language', async () => {
  const page = await openPage();
  await page.goto(`${origin()}/aduan?locale=su`);
  await page.locator('#teks').fill('Lampu jalan pareum ti Senén.');
  await page.locator('#tempat').fill('Payuneun pasar');
  await page.locator('#tempat').press('Enter');
  await page.locator('.kode').waitFor();
  assert.equal(await spoken(page), 'su');
  await page.close();
});

test('by keyboard the languages come first, each a stop of its own, and nothing unseen between them', async () => {
  const page = await openPage();
  await page.goto(`${origin()}/aduan`);
  const reached: (string | undefined)[] = [];
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Tab');
    reached.push((await page.locator(':focus').textContent())?.trim());
  }
  assert.deepEqual(reached, ['Basa Jawa', 'Basa Sunda', 'English']);
  await page.close();
});
