import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { startFaultProxy, type Fault } from './fault-proxy.ts';

const arrived: number[] = [];
const behind = createServer((request, response) => {
  buffer(request).then(
    (body) => {
      arrived.push(body.length);
      response.end('disimpan');
    },
    () => undefined,
  );
});
behind.listen(0, '127.0.0.1');
await once(behind, 'listening');
const address = behind.address();
const target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
after(() => behind.close());

async function play(fault: Fault): Promise<{ arrived: number; answer: string }> {
  arrived.length = 0;
  const proxy = await startFaultProxy({ target, nextFault: () => fault, nextDelayMs: () => 10, nextRetryAfter: () => '7' });
  const answer = await fetch(proxy.origin, { method: 'POST', body: 'x'.repeat(4_000), signal: AbortSignal.timeout(2_000) })
    .then(async (response) => `${response.status} ${response.headers.get('retry-after') ?? ''} ${await response.text()}`)
    .catch((error: unknown) => (error instanceof Error ? error.name : 'unknown'));
  await proxy.close();
  return { arrived: arrived.length, answer };
}

const cases: { fault: Fault; arrives: number; says: RegExp }[] = [
  { fault: 'pass', arrives: 1, says: /^200  disimpan$/ },
  { fault: 'drop-request', arrives: 0, says: /^TypeError$/ },
  { fault: 'drop-response', arrives: 1, says: /^TypeError$/ },
  { fault: 'cut-response', arrives: 1, says: /^TypeError$/ },
  { fault: 'duplicate', arrives: 2, says: /^200  disimpan$/ },
  { fault: 'reset-mid-body', arrives: 0, says: /^TypeError$/ },
  { fault: 'delay', arrives: 1, says: /^200  disimpan$/ },
  { fault: 'bad-gateway', arrives: 0, says: /^502  <html>/ },
  { fault: 'unavailable', arrives: 0, says: /^503 7 overloaded$/ },
  { fault: 'gateway-timeout', arrives: 1, says: /^504  <html>/ },
  { fault: 'too-many', arrives: 0, says: /^429 7 $/ },
  { fault: 'captive-portal', arrives: 0, says: /^200  <html>/ },
];

for (const { fault, arrives, says } of cases) {
  test(`plays ${fault} as its name says`, async () => {
    const outcome = await play(fault);
    assert.equal(outcome.arrived, arrives);
    assert.match(outcome.answer, says);
  });
}
