import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPublicClient, hashTrackingCode } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { formatTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';
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
