// TRK-4: a tracking code leaves no trail on the server, also where somebody puts it where it does not belong.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { formatTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { createTestServer, ownOrigin, type TestServer } from './testing/create-test-server.ts';

let server: TestServer;
let code: TrackingCode;
/** As people and machines may write it. */
let spellings: readonly string[];
const page = { Origin: ownOrigin, Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' };

before(async () => {
  server = await createTestServer();
  ({ trackingCode: code } = await server.fileComplaint());
  const grouped = formatTrackingCode(code);
  spellings = [code, grouped, code.toLowerCase(), grouped.toLowerCase(), encodeURIComponent(grouped), Buffer.from(code).toString('base64')];
});
after(() => server.close());

function assertClean(text: string, where: string): void {
  for (const spelling of spellings) assert.ok(!text.includes(spelling), `the code stands in ${where}`);
}

function assertDiskClean(): void {
  for (const entry of readdirSync(server.folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) assertClean(readFileSync(join(entry.parentPath, entry.name)).toString('latin1'), entry.name);
  }
}

test('TRK-4: following by page and by API leaves the code in no log, no file, no header and no address of a page', async () => {
  const opened = await server.call(openTracking, { body: { trackingCode: code } });
  assertClean(JSON.stringify(opened.body) + JSON.stringify([...opened.headers]), 'the answer');
  const shown = await server.request('/lacak', { method: 'POST', headers: page, body: new URLSearchParams({ kode: formatTrackingCode(code) }) });
  assert.equal(shown.status, 200);
  const html = await shown.text();
  // Neither its text nor a link, a form or a hidden field holds it.
  assertClean(html, 'the page');
  assert.match(html, /pasar berlubang/);
  assertClean(JSON.stringify([...shown.headers]), 'the page’s headers');
  assertClean(server.logLines.join(''), 'the log');
  assertDiskClean();
});

test('TRK-4: no page of following tells another site where its visitor was', async () => {
  for (const path of ['/lacak', '/lacak/bukti']) {
    const { headers } = await server.request(path, { headers: { Accept: 'text/html' } });
    assert.match(headers.get('referrer-policy') ?? '', /^(?:same-origin|no-referrer)$/);
    assert.equal(headers.get('cache-control'), 'no-store');
  }
});

test('TRK-4: a code that was put into an address, a header or a broken request is in no log and no error', async () => {
  const lines = server.logLines.length;
  const wrong: readonly (readonly [string, RequestInit])[] = [
    [`/lacak?kode=${code}`, { headers: { Accept: 'text/html' } }],
    [`/lacak/${code}`, { headers: { Accept: 'text/html' } }],
    [`/${formatTrackingCode(code)}`, { headers: { Accept: 'text/html' } }],
    [`/files/${code}`, {}],
    [`/meja/${code}`, {}],
    [`/api/v1/tracking/${code}`, {}],
    [`/api/v1/tracking?trackingCode=${code}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }],
    ['/api/v1/tracking', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: `{"trackingCode":"${code}"` }],
    ['/api/v1/tracking', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ [code]: code }) }],
    ['/api/v1/tracking/case', { headers: { Authorization: `Bearer ${code}`, Referer: `https://situs.example/?k=${code}`, 'Idempotency-Key': code } }],
    ['/lacak', { method: 'POST', headers: { ...page, 'User-Agent': code }, body: new URLSearchParams({ [code]: 'x', kode: 'salah' }) }],
  ];
  for (const [path, init] of wrong) {
    const response = await server.request(path, init);
    // An unknown key is named to whoever sent it; nobody else reads that.
    if (typeof init.body !== 'string' || !init.body.includes(`"${code}":`)) assertClean(await response.text(), `the answer to ${path.replace(code, '…')}`);
  }
  assert.ok(server.logLines.length >= lines + wrong.length);
  assertClean(server.logLines.join(''), 'the log');
  assertDiskClean();
});

test('TRK-4: a fault inside is reported without the code', async () => {
  const broken = await createTestServer();
  await broken.database.destroy();
  const response = await broken.request('/api/v1/tracking', {
    method: 'POST',
    headers: { Origin: ownOrigin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ trackingCode: code }),
  });
  assert.equal(response.status, 500);
  assertClean(await response.text(), 'the answer');
  assert.ok(broken.logLines.some((line) => line.includes('request failed')));
  assertClean(broken.logLines.join(''), 'the error report');
  await broken.close();
});
