import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPublicClient, hashTrackingCode } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const product = useServerAndBrowser();

test('the address of a QR opens the complaint, and the code stands in no address afterwards', async () => {
  const ids = makeIds();
  const trackingCode = ids.trackingCode();
  await createPublicClient({ baseUrl: product.origin() }).createComplaint({
    idempotencyKey: ids.idempotencyKey(),
    body: {
      draftId: ids.draftId(),
      trackingCodeHash: await hashTrackingCode(trackingCode),
      ...exampleComplaintFields,
      text: 'Lampu jalan di depan pasar mati.',
      attachments: [],
    },
  });
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
