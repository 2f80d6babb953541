import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { askForSite, isListed, isRefused, tellNotListed } from './not-listed.ts';

const cityOrigin = 'https://aduan.example.go.id';
const otherCity = 'https://aduan.kota.example';

beforeEach(() => {
  Object.assign(globalThis, { location: { origin: 'https://dpupr.example.go.id' }, document: {} });
});
afterEach(() => {
  mock.restoreAll();
  Reflect.deleteProperty(globalThis, 'location');
  Reflect.deleteProperty(globalThis, 'document');
});

test('the city is asked once however often, with nothing but what the browser says of the page; the developer is told once', async () => {
  const told = mock.method(console, 'warn', () => undefined);
  const send = mock.method(globalThis, 'fetch', async () => Response.json({ isListed: false }));
  await assert.rejects(askForSite(cityOrigin));
  tellNotListed(cityOrigin);
  tellNotListed(cityOrigin);
  assert.deepEqual(
    send.mock.calls.map(({ arguments: [address, init] }) => [address, { ...init }]),
    [[`${cityOrigin}/api/v1/site-requests`, { method: 'POST' }]],
  );
  assert.equal(told.mock.callCount(), 1);
  assert.match(String(told.mock.calls[0]?.arguments), /https:\/\/dpupr\.example\.go\.id: a coordinator of https:\/\/aduan\.example\.go\.id must allow/);
});

test('listed is what the city says in so many words: neither a refusal, a fault of its own, nor silence', async () => {
  mock.method(console, 'warn', () => undefined);
  const answers: Record<string, () => Promise<Response>> = {
    listed: async () => Response.json({ isListed: true }),
    refused: async () => Response.json({ isListed: false }),
    slowed: async () => Response.json({ error: { code: 'rate-limited' } }, { status: 429 }),
    gone: async () => new Response('<h1>502</h1>', { status: 502 }),
    silent: () => Promise.reject(new TypeError('Failed to fetch')),
  };
  const said: string[] = [];
  for (const [name, send] of Object.entries(answers)) if (await isListed(`https://${name}.example`, send)) said.push(name);
  assert.deepEqual(said, ['listed']);
});

test('refused is what the city says in so many words, and then the developer is told; a line that was down is asked over again', async () => {
  const told = mock.method(console, 'warn', () => undefined);
  const answers = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    async () => Response.json({ error: { code: 'rate-limited' } }, { status: 429 }),
    async () => Response.json({ isListed: false }),
  ];
  const send = mock.fn(() => answers[Math.min(send.mock.callCount(), answers.length - 1)]?.() ?? Promise.reject(new Error('no more')));
  const said: unknown[] = [];
  for (let time = 0; time < 4; time += 1) said.push([await isRefused(otherCity, send), told.mock.callCount()]);
  assert.deepEqual(said, [
    [false, 0],
    [false, 0],
    [true, 1],
    [true, 1],
  ]);
  assert.equal(send.mock.callCount(), 3);
  assert.equal(await isRefused(otherCity, async () => Response.json({ isListed: true })), true, 'once refused, a page is not asked about again');
  assert.equal(await isRefused('https://terdaftar.example', async () => Response.json({ isListed: true })), false);
});
