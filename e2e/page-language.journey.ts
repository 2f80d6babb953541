// Somebody changes the language in the box or where a code is entered: the city's page around it, and the frame's own document, go along.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const { origin, newPage } = useServerAndBrowser();

async function choose(page: Page, name: string, code: string): Promise<void> {
  const choice = page.getByRole('button', { name, exact: true });
  if (!(await choice.isVisible())) await page.getByText(/^(Bahasa|Basa) \/ Language/).click();
  await choice.click();
  await page.locator(`html[lang="${code}"]`).waitFor({ state: 'attached' });
}

async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // axe puts itself there under this name.
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(context: Document): Promise<AxeResults> } }).axe.run(document));
  return violations.map(({ id }) => id);
}

/** The page’s own heading, for who listens: its title, for what to do the element's own heading says. */
const headingOf = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

for (const { path, titles } of [
  { path: '/lacak', titles: { id: 'Kotak Aduan', jv: 'Kotak Aduan', en: 'Kotak Aduan' } },
  {
    path: '/aduan?agency=dpupr',
    titles: { id: 'Tulis aduan: Kota Surakarta', jv: 'Serat aduan: Kota Surakarta', en: 'Write a complaint: Kota Surakarta' },
  },
] as const)
  test(`${path}: title, lang, footer and its links go along with the language of the element, also at the next visit`, async () => {
    const page = await newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID', bypassCSP: true });
    await page.goto(origin() + path);
    assert.equal(await page.title(), titles.id);
    await page.locator('kotak-aduan:defined, lacak-aduan:defined').waitFor();
    assert.equal(await headingOf(page), titles.id);
    await choose(page, 'Basa Jawa', 'jv');
    assert.equal(await page.title(), titles.jv);
    assert.deepEqual(await problemsOf(page), []);
    await choose(page, 'English', 'en');
    assert.equal(await page.title(), titles.en);
    assert.equal(await headingOf(page), titles.en);
    assert.deepEqual(await problemsOf(page), []);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Official channels' });
    assert.equal(await link.getAttribute('href'), '/kanal?locale=en');
    // The address stays, and with it what the history says.
    assert.equal(page.url(), origin() + path);
    await page.reload();
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    assert.equal(await page.title(), titles.en);
    await page.close();
  });

for (const path of ['/bingkai', '/bingkai-lacak'])
  test(`${path}: the frame’s own document says the language that is spoken in it`, async () => {
    const page = await newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
    await page.goto(`${origin()}${path}?locale=su`);
    await page.locator('html[lang="su"]').waitFor({ state: 'attached' });
    await choose(page, 'English', 'en');
    await page.reload();
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    await page.close();
  });

test('with scripts of ours alone and Trusted Types enforced, and while the line is down the page stays whole in the language that it has', async () => {
  const page = await newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  await page.goto(`${origin()}/lacak`);
  await choose(page, 'English', 'en');
  await page.route('**/lacak?locale=*', (route) => route.abort());
  await page.getByRole('button', { name: 'Bahasa Indonesia', exact: true }).click();
  await page.getByRole('heading', { name: 'Lihat aduan Anda' }).waitFor();
  assert.deepEqual([await page.locator('html').getAttribute('lang'), await page.title()], ['en', 'Kotak Aduan']);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Official channels' }).waitFor();
  await page.close();
});
