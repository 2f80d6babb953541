// OUT-2: what merely looks like success removes nothing from the outbox. Fifty shapes of answers by portals, proxies and half-broken servers.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { createPublicClient } from '@kotak-aduan/api-client';
import { MemoryDraftStore, newDraft } from '@kotak-aduan/api-client/drafts';
import { queueDraft, sendDraft, type ComplaintFields } from '@kotak-aduan/api-client/outbox';
import { exampleChallenge } from '@kotak-aduan/api-client/testing/example-challenge';
import { exampleComplaintFields } from '@kotak-aduan/api-client/testing/examples';

interface Shape {
  status: number;
  type: string | null;
  body: string | Buffer;
}

const json = 'application/json';
const receipt = (sent: Buffer): Record<string, unknown> => ({
  complaintNumber: '2026-7K3M9Q',
  receivedAt: '2026-11-22T02:00:00.000Z',
  unit: { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum', shortName: 'DPUPR' },
  dueAt: null,
  payloadSha256: createHash('sha256').update(sent).digest('hex'),
});

const pages = [
  '<html><body>Silakan masuk</body></html>',
  '<!doctype html><title>WiFi Gratis</title>',
  '<html><head><meta http-equiv="refresh" content="0; url=http://10.0.0.1/login"></head></html>',
  'Success',
  'OK',
  '',
  ' ',
  '\u{FEFF}<?xml version="1.0"?><WISPAccessGatewayParam/>',
  '<html><body>Paket data Anda habis</body></html>',
  'Success\n<script>location="http://portal.example"</script>',
];
const bodies: string[] = [
  'null',
  'true',
  '0',
  '""',
  '"ok"',
  '[]',
  '[{}]',
  '{}',
  '{"ok":true}',
  '{"status":"success"}',
  '{"success":true,"data":null}',
  '{"complaintNumber":"2026-7K3M9Q"}',
  '{"error":{"code":"internal","message":"","requestId":""}}',
  '{"error":null}',
  '{"complaintNumber":"2026-7K3M9Q",',
  '{"data":{"complaintNumber":"2026-7K3M9Q"}}',
];

/** Receipts that are nearly right. */
const almost: ((sent: Buffer) => Record<string, unknown>)[] = [
  (sent) => ({ ...receipt(sent), payloadSha256: '0'.repeat(64) }),
  (sent) => ({ ...receipt(sent), payloadSha256: createHash('sha256').update('another').digest('hex') }),
  (sent) => ({ ...receipt(sent), payloadSha256: createHash('sha256').update(sent).digest('hex').toUpperCase() }),
  (sent) => ({ ...receipt(sent), payloadSha256: undefined }),
  (sent) => ({ ...receipt(sent), payloadSha256: null }),
  (sent) => ({ ...receipt(sent), complaintNumber: undefined }),
  (sent) => ({ ...receipt(sent), complaintNumber: '' }),
  (sent) => ({ ...receipt(sent), complaintNumber: '7' }),
  (sent) => ({ ...receipt(sent), complaintNumber: '<b>2026-7K3M9Q</b>' }),
  (sent) => ({ ...receipt(sent), receivedAt: 'kemarin' }),
  (sent) => ({ ...receipt(sent), receivedAt: 1_795_312_800 }),
  (sent) => ({ ...receipt(sent), unit: null }),
  (sent) => ({ ...receipt(sent), unit: 'DPUPR' }),
  (sent) => ({ ...receipt(sent), dueAt: 'besok' }),
  (sent) => ({ data: receipt(sent) }),
  (sent) => ({ error: { code: 'unavailable', message: '', requestId: '' }, sent: sent.length }),
];

const shapes: ((sent: Buffer) => Shape)[] = [
  ...pages.map((body) => (): Shape => ({ status: 200, type: 'text/html', body })),
  ...bodies.map((body) => (): Shape => ({ status: 200, type: json, body })),
  ...almost.map((make) => (sent: Buffer): Shape => ({ status: 201, type: json, body: JSON.stringify(make(sent)) })),
  (sent) => ({ status: 202, type: json, body: JSON.stringify({ queued: sent.length }) }),
  () => ({ status: 204, type: null, body: '' }),
  () => ({ status: 200, type: 'application/octet-stream', body: Buffer.from([0xff, 0xfe, 0x00]) }),
  (sent) => ({ status: 200, type: json, body: JSON.stringify(receipt(sent)).slice(0, -20) }),
  () => ({ status: 304, type: null, body: '' }),
  () => ({ status: 511, type: 'text/html', body: 'Network Authentication Required' }),
  () => ({ status: 407, type: 'text/html', body: 'Proxy' }),
  () => ({ status: 302, type: 'text/html', body: 'http://10.0.0.1/' }),
];

let shape: (sent: Buffer) => Shape = () => ({ status: 500, type: null, body: '' });
/** Whether the challenge is the city's own, so that the filing is reached and answered with the shape. */
let isChallengeReal = true;
let filings = 0;
const portal = createServer((request, response) => {
  buffer(request).then(
    (sent) => {
      if (request.method === 'POST') filings += 1;
      const isChallenge = isChallengeReal && request.url?.startsWith('/api/v1/challenge');
      const { status, type, body } = isChallenge ? { status: 200, type: json, body: JSON.stringify(exampleChallenge) } : shape(sent);
      response.writeHead(status, { ...(type === null ? {} : { 'content-type': type }), ...(status === 302 ? { location: '/login' } : {}) });
      response.end(status === 204 || status === 304 ? undefined : body);
    },
    () => undefined,
  );
}).listen(0, '127.0.0.1');
await once(portal, 'listening');
const address = portal.address();
const client = createPublicClient({
  baseUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
  maxAttempts: 1,
  timeoutMs: 2_000,
});
after(() => portal.close());

async function fileOnce(): Promise<{ status: string; hasWords: boolean; hasCode: boolean }> {
  const store = new MemoryDraftStore();
  const draft = queueDraft({ draft: newDraft({ purpose: 'complaint', fields: exampleComplaintFields }) });
  await store.save(draft);
  await sendDraft({ client, draft, store, locks: null }).catch(() => undefined);
  const kept = await store.load<ComplaintFields>(draft.draftId);
  return {
    status: kept?.status.kind ?? 'gone',
    hasWords: kept?.fields?.text === exampleComplaintFields.text,
    hasCode: kept?.trackingCode === draft.trackingCode,
  };
}

for (const isReal of [true, false])
  test(`keeps the words after each of ${shapes.length} answers that are no receipt, ${isReal ? 'to the filing' : 'to all that is asked'}`, async () => {
    assert.ok(shapes.length >= 50);
    isChallengeReal = isReal;
    filings = 0;
    for (const [index, make] of shapes.entries()) {
      shape = make;
      const { status, hasWords, hasCode } = await fileOnce();
      assert.notEqual(status, 'sent', `shape ${index} was taken for a receipt`);
      assert.ok(hasWords && hasCode, `shape ${index} lost what was typed (${status})`);
    }
    // Without a challenge nothing is filed; with one, each shape has answered a filing.
    if (isReal) assert.ok(filings >= shapes.length, `only ${filings} filings`);
    else assert.equal(filings, 0);
  });

test('takes a receipt for this very payload, and wipes the words then', async () => {
  isChallengeReal = true;
  shape = (sent) => ({ status: 201, type: json, body: JSON.stringify(receipt(sent)) });
  assert.deepEqual(await fileOnce(), { status: 'sent', hasWords: false, hasCode: true });
});
