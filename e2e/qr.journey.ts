import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPublicClient, hashTrackingCode } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { formatTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';
import type { Route } from 'playwright-core';
import { until } from './until.ts';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const product = useServerAndBrowser();

const ids = makeIds();

async function fileComplaint(trackingCode: TrackingCode, text: string): Promise<void> {
  await createPublicClient({ baseUrl: product.origin() }).createComplaint({
    idempotencyKey: ids.idempotencyKey(),
    body: {
      draftId: ids.draftId(),
      trackingCodeHash: await hashTrackingCode(trackingCode),
      ...exampleComplaintFields,
      text,
      attachments: [],
    },
  });
}

test('the address of a QR opens the complaint, and the code stands in no address afterwards', async () => {
  const trackingCode = ids.trackingCode();
  await fileComplaint(trackingCode, 'Lampu jalan di depan pasar mati.');
  const page = await product.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${product.origin()}/lacak#${formatTrackingCode(trackingCode)}`);
  await page.getByText('Lampu jalan di depan pasar mati.').waitFor();
  assert.equal(page.url(), `${product.origin()}/lacak`);
  await page.goBack();
  await page.waitForLoadState();
  assert.equal(new URL(page.url()).hash, '');
  const bare = trackingCode.slice(0, 8);
  assert.deepEqual(
    asked.filter((url) => url.replaceAll('-', '').includes(bare)),
    [],
  );
});

/** Whatever a page asks for beside itself. */
const besides = (address: URL): boolean => address.pathname !== '/lacak';

test('the code is gone from address and history before anything that the page loads has come', async () => {
  const trackingCode = ids.trackingCode();
  await fileComplaint(trackingCode, 'Pohon di depan kelurahan miring.');
  const page = await product.newPage();
  const held: Route[] = [];
  let isHolding = true;
  await page.route(besides, (route) => (isHolding ? void held.push(route) : route.continue()));
  await page.goto(`${product.origin()}/lacak?locale=en#${formatTrackingCode(trackingCode)}`, { waitUntil: 'commit' });
  await until('styles and scripts that are asked for', () =>
    ['stylesheet', 'script'].every((type) => held.some((route) => route.request().resourceType() === type)),
  );
  assert.equal(await page.evaluate(() => location.href), `${product.origin()}/lacak?locale=en`);
  const { entries, names } = await page.evaluate<{ entries: string[]; names: string }>(
    '({ entries: navigation.entries().map(({ url }) => url), names: typeof code + typeof takeCode })',
  );
  assert.deepEqual(
    entries.filter((address) => address.includes('#')),
    [],
  );
  assert.equal(names, 'undefinedundefined', 'no other script of the page can ask for it');
  isHolding = false;
  for (const route of held) await route.continue();
  await page.getByText('Pohon di depan kelurahan miring.').waitFor();
  await page.close();
});

test('where nothing of what the page loads comes, the code is gone all the same, and the plain form opens the complaint', async () => {
  const trackingCode = ids.trackingCode();
  await fileComplaint(trackingCode, 'Rambu di simpang lima roboh.');
  const page = await product.newPage();
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await page.route(besides, (route) => route.abort());
  await page.goto(`${product.origin()}/lacak#${formatTrackingCode(trackingCode)}`, { waitUntil: 'commit' });
  await page.getByText('Rambu di simpang lima roboh.').waitFor();
  assert.equal(page.url(), `${product.origin()}/lacak`);
  // Of all that the person went through, the address that was opened is the only one that had it.
  assert.equal(addresses.filter((address) => address.includes('#')).length, 1);
  await page.close();
});

test('a QR that is read while the page is open opens its complaint too, and a broken one only leaves the address', async () => {
  const trackingCode = ids.trackingCode();
  await fileComplaint(trackingCode, 'Selokan di depan sekolah mampet.');
  const page = await product.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${product.origin()}/lacak#%E0%A4%A`);
  await page.locator('#track-code').waitFor();
  assert.equal(page.url(), `${product.origin()}/lacak`);
  for (const fragment of ['%E0%A4%A', formatTrackingCode(trackingCode)]) {
    await page.evaluate((hash) => location.assign(`#${hash}`), fragment);
    await page.waitForURL(`${product.origin()}/lacak`);
  }
  await page.getByText('Selokan di depan sekolah mampet.').waitFor();
  assert.deepEqual(errors, []);
});
