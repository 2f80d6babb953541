// The city's own pages, with scripts and without: axe by day and by night, on a narrow screen and with a reader's spacing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPublicClient, hashTrackingCode } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { categoryIdSchema, formatTrackingCode, unitIdSchema } from '@kotak-aduan/api-client/schemas';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { OperatorApi } from './drivers/operator-api.ts';
import { makePhoto } from './make-photo.ts';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** As WCAG 1.4.12 has them. */
const readersSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const product = useServerAndBrowser();

async function openPage({ hasScripts = true } = {}): Promise<Page> {
  const page = await product.newPage({ viewport: { width: 320, height: 640 }, locale: 'id-ID', bypassCSP: true });
  // Not switched off, so that axe can still look: just never fetched.
  if (!hasScripts) await page.route('**/*.js', (route) => route.abort());
  return page;
}

/** A frame is a part of somebody's page, and its heading a second one there. */
async function problemsOf(page: Page, { isFrame = false } = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const problems: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(
      async ({ runOnly, rules }) =>
        (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(document, { runOnly, rules }),
      { runOnly: tags, rules: { 'page-has-heading-one': { enabled: !isFrame }, 'label-content-name-mismatch': { enabled: true } } },
    );
    problems.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  const isNarrow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  if ((await isNarrow()) > 320) problems.push(`${await isNarrow()} px wide`);
  await page.addStyleTag({ content: readersSpacing });
  if ((await isNarrow()) > 320) problems.push(`${await isNarrow()} px wide with a reader's spacing`);
  if ((await page.title()).trim().length < 6) problems.push(`has the title “${await page.title()}”`);
  return problems;
}

for (const path of ['/', '/kanal', '/klaim', '/aksesibilitas', '/lacak/kode-baru', '/lacak/bukti', '/poster', '/pasang/', '/pasang/acuan', '/tidak-ada']) {
  test(`${path} is for everybody`, async () => {
    const page = await openPage();
    await page.goto(product.origin() + path);
    assert.deepEqual(await problemsOf(page), []);
    await page.close();
  });
}

for (const path of ['/', '/kanal', '/klaim', '/aksesibilitas', '/lacak/kode-baru', '/lacak/bukti', '/poster', '/tidak-ada']) {
  test(`${path} is for everybody in each language`, async () => {
    const page = await openPage();
    for (const code of ['jv', 'su', 'en']) {
      await page.goto(`${product.origin()}${path}?locale=${code}`);
      assert.deepEqual([await page.locator('html').getAttribute('lang'), ...(await problemsOf(page))], [code]);
    }
    await page.close();
  });
}

for (const path of ['/aduan', '/lacak', '/bingkai', '/bingkai-lacak']) {
  test(`${path}, with the box in it, is for everybody`, async () => {
    const page = await openPage();
    await page.goto(product.origin() + path);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    assert.deepEqual(await problemsOf(page, { isFrame: path.startsWith('/bingkai') }), []);
    await page.close();
  });
}

for (const code of ['jv', 'su', 'en']) {
  test(`without scripts, in ${code}: the form, the form with what is missing, the second step and the receipt are for everybody`, async () => {
    const page = await openPage({ hasScripts: false });
    await page.goto(`${product.origin()}/aduan?locale=${code}`);
    await page.locator('#teks').fill('KTP saya belum jadi, telepon 081234567890.');
    await page.locator('#kategori').selectOption('kependudukan');
    await page.locator('#kontak').fill('1');
    await page.locator('#aduan > button').click();
    await page.locator('.keliru').waitFor();
    assert.deepEqual(await problemsOf(page), [], 'what is missing');
    await page.locator('#kontak').fill('');
    await page.locator('#aduan > button').click();
    await page.locator('#jawab-dokumen').selectOption('ktp');
    assert.deepEqual(await problemsOf(page), [], 'the second step');
    await page.locator('#langkah button[value="biarkan"]').click();
    await page.locator('.kode').waitFor();
    assert.deepEqual(await problemsOf(page), [], 'the receipt');
    assert.equal(await page.locator('html').getAttribute('lang'), code);
    await page.close();
  });
}

/** A complaint whose work is said to be done: everything can be said to it. */
async function fileResolved(): Promise<string> {
  const ids = makeIds();
  const trackingCode = ids.trackingCode();
  const { complaintNumber } = await createPublicClient({ baseUrl: product.origin() }).createComplaint({
    idempotencyKey: ids.idempotencyKey(),
    body: {
      draftId: ids.draftId(),
      trackingCodeHash: await hashTrackingCode(trackingCode),
      ...exampleComplaintFields,
      contact: { kind: 'whatsapp', value: '0812 0000 0000' },
      agencyId: unitIdSchema.parse('dpupr'),
      categoryId: categoryIdSchema.parse('jalan-rusak'),
      attachments: [],
    },
  });
  await (await OperatorApi.signIn(product.server(), 'koordinator')).verifyAndForward(complaintNumber, 'dpupr');
  const agency = await OperatorApi.signIn(product.server(), 'dpupr');
  await agency.resolve(complaintNumber, { text: 'Sudah ditambal.', before: await makePhoto({ seed: 1 }), after: await makePhoto({ seed: 2 }) });
  return formatTrackingCode(trackingCode);
}

test('without scripts, in each language: a wrong code, a complaint with all that can be said to it, what is missing, the proof and one’s data', async () => {
  const code = await fileResolved();
  const page = await openPage({ hasScripts: false });
  for (const locale of ['id', 'jv', 'su', 'en']) {
    await page.goto(`${product.origin()}/lacak?locale=${locale}`);
    await page.locator('#kode').fill('0000');
    await page.locator('#lacak > button').click();
    await page.locator('.keliru').waitFor();
    assert.deepEqual(await problemsOf(page), [], `a wrong code in ${locale}`);
    await page.locator('#kode').fill(code);
    await page.locator('#lacak > button').click();
    await page.locator('#balasan').waitFor();
    for (const fold of await page.locator('summary').all()) await fold.click();
    assert.deepEqual(await problemsOf(page), [], `the complaint in ${locale}`);
    await page.locator('button[formaction^="/lacak/balas"]').click();
    await page.locator('#salah-balasan').waitFor();
    assert.deepEqual(await problemsOf(page), [], `what is missing in ${locale}`);
    for (const step of ['bukti', 'data']) {
      await page.locator(`button[formaction^="/lacak/${step}"]`).click();
      await page.locator('#kembali').waitFor();
      assert.deepEqual([await page.locator('html').getAttribute('lang'), ...(await problemsOf(page))], [locale], step);
      await page.locator('#kembali > button').click();
      await page.locator('#balasan').waitFor();
    }
  }
  await page.close();
});

test('without scripts: the form, the form with what is missing, the receipt, the way in, and the complaint are for everybody', async () => {
  const page = await openPage({ hasScripts: false });
  await page.goto(`${product.origin()}/aduan`);
  assert.deepEqual(await problemsOf(page), [], 'the form');
  await page.goto(`${product.origin()}/aduan`);
  await page.getByRole('button', { name: /^Kirim/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.deepEqual(await problemsOf(page), [], 'what is missing');
  await page.goto(`${product.origin()}/aduan`);
  await page.locator('textarea').first().fill('Sampah di depan pasar belum diangkut sejak Senin.');
  await page.locator('input[name="identitas"][value="none"]').check();
  await page.getByRole('button', { name: /^Kirim/ }).click();
  const code = await page.locator('.kode').first().textContent();
  assert.deepEqual(await problemsOf(page), [], 'the receipt');
  await page.goto(`${product.origin()}/lacak`);
  assert.deepEqual(await problemsOf(page), [], 'the way in');
  await page.goto(`${product.origin()}/lacak`);
  await page.locator('input[name="kode"]').fill(code?.trim() ?? '');
  await page.getByRole('button', { name: /^Lihat/ }).click();
  await page.getByText('Sampah di depan pasar').first().waitFor();
  assert.deepEqual(await problemsOf(page), [], 'the complaint');
  await page.close();
});
