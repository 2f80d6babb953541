// TRK-4: a tracking code that is followed leaves no trail: not in an address, a header, a log, a title, the way back, a message to the page around it,
// a storage that can be read, or the browser's profile.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createPublicClient, hashTrackingCode } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { startPhone } from './drivers/phone.ts';
import { startServer, type RunningServer } from './start-server.ts';

const ids = makeIds();
const code = ids.trackingCode();
const spellings = [code, formatTrackingCode(code), code.toLowerCase(), formatTrackingCode(code).toLowerCase()];
const text = 'Lampu jalan di depan pasar mati.';

/** A site of somebody else, that writes down who comes and from where. */
const heard: { url: string; headers: IncomingHttpHeaders }[] = [];
const sink = createServer((request, response) => {
  heard.push({ url: request.url ?? '', headers: request.headers });
  response.setHeader('Content-Type', 'text/html').end('<title>Lain</title>');
});

let server: RunningServer;
let phone: BrowserContext;
let sinkOrigin = '';
/** All that went over the network, but for the one body that carries the code. */
const sent: string[] = [];
const told: string[] = [];

before(async () => {
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  // Just listened to.
  sinkOrigin = `http://localhost:${(sink.address() as AddressInfo).port}`;
  server = await startServer();
  phone = await startPhone();
  await createPublicClient({ baseUrl: server.origin }).createComplaint({
    idempotencyKey: ids.idempotencyKey(),
    body: { draftId: ids.draftId(), trackingCodeHash: await hashTrackingCode(code), ...exampleComplaintFields, text, attachments: [] },
  });
});
after(async () => {
  sink.close();
  await phone.close();
  await server.stop();
});

function assertClean(words: string, where: string): void {
  for (const spelling of spellings) assert.ok(!words.includes(spelling), `the code stands in ${where}`);
}

async function newPage(): Promise<Page> {
  const page = await phone.newPage();
  page.on('request', (request) => {
    const isAsking = request.method() === 'POST' && new URL(request.url()).pathname === '/api/v1/tracking';
    sent.push(request.url(), JSON.stringify(request.headers()), isAsking ? '' : (request.postData() ?? ''));
  });
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  return page;
}

/** What the page itself can be asked for. */
function trailOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { navigation } = window as unknown as { navigation: { entries: () => { url: string }[] } };
    const entries = navigation.entries().map(({ url }) => url);
    return JSON.stringify([
      location.href,
      document.title,
      document.referrer,
      document.cookie,
      entries,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      window.name,
    ]);
  });
}

async function openByHand(within: Page | FrameLocator): Promise<void> {
  await within.locator('#track-code').fill(formatTrackingCode(code));
  await within.getByRole('button', { name: 'Lihat aduan', exact: true }).click();
  await within.getByText(text).waitFor();
}

/** A stranger's picture, as if somebody had found a way to put it there. */
function addStranger(origin: string): void {
  const picture = document.createElement('img');
  picture.src = `${origin}/gambar`;
  document.body.append(picture);
}

/** What a stranger's site hears when somebody goes there from this page. */
async function visitSink(page: Page): Promise<IncomingHttpHeaders[]> {
  await page.evaluate((url) => location.assign(url), `${sinkOrigin}/tautan`);
  await page.waitForURL(`${sinkOrigin}/tautan`);
  // An icon is asked for by the sink's own page.
  const headers = heard.filter(({ url }) => url !== '/favicon.ico').map((visit) => visit.headers);
  heard.length = 0;
  return headers;
}

test('TRK-4: on our own page, by the QR', async () => {
  const page = await newPage();
  await page.goto(`${server.origin}/lacak#${formatTrackingCode(code)}`);
  await page.getByText(text).waitFor();
  assertClean(await trailOf(page), 'what the page can be asked for');
  await page.evaluate(addStranger, sinkOrigin);
  const headers = await visitSink(page);
  assert.deepEqual(
    headers.map(({ referer }) => referer),
    [undefined],
    'the picture is never asked for, and the link says nothing of where it was',
  );
  await page.goBack();
  await page.locator('#track-code').waitFor();
  assertClean(await trailOf(page), 'the way back');
  await page.close();
});

test('TRK-4: on an agency’s page the page around it hears and sends nothing of the code', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    const messages: unknown[] = [];
    addEventListener('message', ({ data }) => messages.push(data));
    Object.assign(window, { heardMessages: messages });
  });
  await page.goto(server.site('dpupr'));
  await page.evaluate(addStranger, sinkOrigin);
  await page.evaluate((origin) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${origin}/lacak-aduan.js`;
    const element = document.createElement('lacak-aduan');
    element.setAttribute('isolation', 'inline');
    document.body.prepend(script, element);
  }, server.origin);
  const frame = page.frameLocator('lacak-aduan iframe');
  await openByHand(frame);
  assertClean(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'heardMessages')) + document.documentElement.outerHTML), 'the page around it');
  assertClean(await trailOf(page), 'what the page around it can be asked for');
  for (const headers of await visitSink(page)) assertClean(JSON.stringify(headers), 'the sink');
  await page.close();
});

test('TRK-4: typed in by hand and kept on the device, it can be read nowhere in the browser’s profile', async () => {
  // A phone of its own: what a QR's address leaves in the list of visited pages is the browser's, and no page can take it out.
  const own = await startPhone();
  const folder = own.folder;
  const page = await own.newPage();
  await page.goto(`${server.origin}/lacak`);
  await openByHand(page);
  await page.getByLabel(/Simpan di (HP|perangkat) ini/).check();
  await page.getByText('Tersimpan.').waitFor();
  await page.goto('about:blank');
  await own.closeBrowser();
  let hasVisit = false;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = (await readFile(join(entry.parentPath, entry.name))).toString('latin1');
    hasVisit ||= bytes.includes('/lacak');
    assertClean(bytes, entry.name);
  }
  // Proof that the search reads what it should.
  assert.ok(hasVisit);
  await own.close();
});

test('TRK-4: nothing of it went over the network but the one body, and nothing stands in a log or on the server’s disk', async () => {
  assert.ok(sent.length > 0);
  assertClean(sent.join('\n'), 'a request');
  assertClean(told.join('\n'), 'the console');
  assertClean(server.output(), 'the server’s log');
  for (const entry of await readdir(server.dataDir, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) assertClean((await readFile(join(entry.parentPath, entry.name))).toString('latin1'), entry.name);
  }
});
