import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBadResponseError } from '../errors/bad-response-error.ts';
import { isServerError } from '../errors/server-error.ts';
import { exampleComplaint, exampleKey, exampleReceipt, exampleSha256 } from '../testing/examples.ts';
import { withChallenge } from '../testing/with-challenge.ts';
import { createPublicClient } from './create-public-client.ts';

// OUT-2: no 2xx without our receipt for our payload is a success.
const receipt = exampleReceipt(exampleSha256);
const html = '<!doctype html><title>Login Wi-Fi</title><form action="/login">';
const bodies: readonly string[] = [
  '',
  ' ',
  html,
  `${html}${JSON.stringify(receipt)}`,
  `<script>location="http://portal.example"</script>`,
  'OK',
  'null',
  'true',
  '0',
  '[]',
  '{}',
  '""',
  '{"success":true}',
  '{"status":"ok","complaintNumber":"2026-7K3M9Q"}',
  '{"error":{"code":"ok"}}',
  JSON.stringify({ error: { code: 'rate-limited', message: 'x', requestId: 'r' } }),
  JSON.stringify(receipt).slice(0, -2),
  `${JSON.stringify(receipt)}${html}`,
  JSON.stringify([receipt]),
  JSON.stringify({ data: receipt }),
  JSON.stringify(receipt),
  JSON.stringify({ ...receipt, payloadSha256: receipt.payloadSha256.toUpperCase() }),
  JSON.stringify({ ...receipt, payloadSha256: null }),
  JSON.stringify({ ...receipt, complaintNumber: '1' }),
  JSON.stringify({ ...receipt, receivedAt: 'kemarin' }),
];

async function file(response: Response): Promise<unknown> {
  const client = createPublicClient({ baseUrl: 'https://aduan.example', maxAttempts: 1, fetch: withChallenge(() => Promise.resolve(response)) });
  return client.createComplaint({ body: exampleComplaint, idempotencyKey: exampleKey });
}

test('takes no portal’s or proxy’s 2xx for a receipt', async () => {
  for (const status of [200, 201, 202]) {
    for (const body of bodies) await assert.rejects(file(new Response(body, { status })), isBadResponseError, `${status} ${body.slice(0, 60)}`);
  }
});

test('takes no empty or redirected answer for a receipt', async () => {
  for (const status of [204, 205, 302, 304]) await assert.rejects(file(new Response(null, { status })), isBadResponseError, String(status));
});

test('reads a gateway’s own page for 413, 429 and 503 as what it means', async () => {
  const codes: Readonly<Record<number, string>> = { 413: 'too-large', 429: 'rate-limited', 502: 'unavailable', 503: 'unavailable', 504: 'unavailable' };
  for (const [status, code] of Object.entries(codes)) {
    const response = new Response(html, { status: Number(status), headers: { 'Retry-After': '7' } });
    await assert.rejects(file(response), (error) => isServerError(error) && error.code === code && error.retryAfterMs === 7_000);
  }
});

test('tries a foreign 4xx or 5xx again later, but not one that calls the request malformed', async () => {
  for (const [status, isRetryable] of Object.entries({ 400: false, 403: true, 404: true, 407: true, 422: false, 500: true, 511: true })) {
    await assert.rejects(
      file(new Response(html, { status: Number(status) })),
      (error) => isBadResponseError(error) && error.isRetryable === isRetryable,
      status,
    );
  }
});
