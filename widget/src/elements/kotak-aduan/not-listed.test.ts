import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { askForSite, tellNotListed } from './not-listed.ts';

const cityOrigin = 'https://aduan.example.go.id';

test('the city is asked once however often, with nothing but what the browser says of the page; the developer is told once', async () => {
  Object.assign(globalThis, { location: { origin: 'https://dpupr.example.go.id' }, document: {} });
  const told = mock.method(console, 'warn', () => undefined);
  // As it is on a page that may not read the answer.
  const send = mock.method(globalThis, 'fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  await assert.rejects(askForSite(cityOrigin));
  tellNotListed(cityOrigin);
  tellNotListed(cityOrigin);
  assert.deepEqual(
    send.mock.calls.map(({ arguments: [address, init] }) => [address, { ...init }]),
    [[`${cityOrigin}/api/v1/site-requests`, { method: 'POST' }]],
  );
  assert.equal(told.mock.callCount(), 1);
  assert.match(String(told.mock.calls[0]?.arguments), /https:\/\/dpupr\.example\.go\.id: a coordinator of https:\/\/aduan\.example\.go\.id must allow/);
  mock.restoreAll();
  Reflect.deleteProperty(globalThis, 'location');
  Reflect.deleteProperty(globalThis, 'document');
});
