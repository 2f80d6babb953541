import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPublicClient } from '../client/create-public-client.ts';
import { hasCode } from '../errors/has-code.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { exampleChallenge } from '../testing/example-challenge.ts';
import { exampleComplaint, exampleKey, exampleReceipt } from '../testing/examples.ts';

const filing = { body: exampleComplaint, idempotencyKey: exampleKey };
const refusal = (code: string, status: number) => Response.json({ error: { code, message: 'no', requestId: 'r' } }, { status });

interface Asked {
  readonly path: string;
  readonly proof: string | null;
}

/** A server that gives these answers to the filings, one after the other, and a challenge whenever one is asked for. */
function clientOf({ challenge = () => Response.json(exampleChallenge), filings }: { challenge?: () => Response; filings: (() => Response | null)[] }) {
  const asked: Asked[] = [];
  const client = createPublicClient({
    baseUrl: 'https://aduan.example',
    sleep: () => Promise.resolve(),
    fetch: async (url, init = {}) => {
      const path = new URL(url instanceof Request ? url.url : url).pathname;
      asked.push({ path, proof: new Headers(init.headers).get('Proof-Of-Work') });
      if (path.endsWith('/challenge')) return challenge();
      return filings.shift()?.() ?? Response.json(exampleReceipt(await sha256Hex(typeof init.body === 'string' ? init.body : '')), { status: 201 });
    },
  });
  const count = (name: string): number => asked.filter(({ path }) => path.endsWith(name)).length;
  return { client, asked, count };
}

test('a filing brings its solved challenge, and no other call asks for one', async () => {
  const { client, asked } = clientOf({ filings: [] });
  await client.createComplaint(filing);
  const { challenge, solution } = JSON.parse(atob(asked[1]?.proof ?? ''));
  assert.deepEqual(challenge, exampleChallenge);
  assert.equal(solution.counter, 2);
  await assert.rejects(client.getCity({ maxAttempts: 1 }));
  assert.equal(asked.at(-1)?.proof, null);
  assert.equal(asked.length, 3);
});

test('a refused proof is made anew once, at once', async () => {
  const { client, count } = clientOf({ filings: [() => refusal('proof-of-work-required', 403)] });
  await client.createComplaint({ ...filing, maxAttempts: 1 });
  assert.deepEqual([count('/challenge'), count('/complaints')], [2, 2]);
});

test('a server that refuses every proof is not asked for ever, and the sending can be tried later', async () => {
  const { client, count } = clientOf({ filings: Array.from({ length: 20 }, () => () => refusal('proof-of-work-required', 403)) });
  await assert.rejects(
    client.createComplaint({ ...filing, maxAttempts: 2 }),
    (error) => hasCode(error, 'proof-of-work-required') && 'isRetryable' in error && error.isRetryable === true,
  );
  assert.ok(count('/complaints') <= 3, String(count('/complaints')));
});

test('a repeated request brings the same proof: the work is done once', async () => {
  const { client, asked, count } = clientOf({ filings: [() => refusal('unavailable', 503)] });
  await client.createComplaint(filing);
  assert.equal(count('/challenge'), 1);
  assert.equal(asked[1]?.proof, asked[2]?.proof);
});

test('a server without challenges takes complaints without proof', async () => {
  const { client, asked } = clientOf({ challenge: () => refusal('not-found', 404), filings: [] });
  await client.createComplaint(filing);
  assert.equal(asked.at(-1)?.proof, null);
});

test('without a challenge nothing is filed, and the sending can be tried later', async () => {
  const { client, count } = clientOf({ challenge: () => refusal('unavailable', 503), filings: [] });
  await assert.rejects(client.createComplaint(filing), (error) => hasCode(error, 'unavailable'));
  assert.equal(count('/complaints'), 0);
});

test('stopping the sending stops the work', async () => {
  const stop = new AbortController();
  const never = { ...exampleChallenge, parameters: { ...exampleChallenge.parameters, keyPrefix: '0'.repeat(64) } };
  const { client, count } = clientOf({
    challenge: () => {
      setImmediate(() => stop.abort());
      return Response.json(never);
    },
    filings: [],
  });
  await assert.rejects(client.createComplaint({ ...filing, signal: stop.signal }), (error) => hasCode(error, 'aborted'));
  assert.equal(count('/complaints'), 0);
});
