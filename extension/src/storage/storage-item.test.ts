import { fakeBrowser } from '../testing/fake-browser.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';

const { storageItem } = await import('./storage-item.ts');
const { operatorSessions } = await import('./items.ts');

test('gives back what was set, and null before and after', async () => {
  const item = storageItem('colour', { area: 'local', schema: z.string() });
  assert.equal(await item.get(), null);
  await item.set('hijau');
  assert.equal(await item.get(), 'hijau');
  await item.remove();
  assert.equal(await item.get(), null);
});

test('reads what no longer fits as nothing', async () => {
  fakeBrowser.areas.local.set('number', 'seven');
  assert.equal(await storageItem('number', { area: 'local', schema: z.number() }).get(), null);
});

test('tells of changes until its signal ends it', async () => {
  const item = storageItem('watched', { area: 'session', schema: z.number() });
  const seen: (number | null)[] = [];
  const life = new AbortController();
  item.watch((value) => seen.push(value), { signal: life.signal });
  await item.set(1);
  await item.remove();
  life.abort();
  await item.set(2);
  assert.deepEqual(seen, [1, null]);
});

test('the operator’s token stays in memory and never reaches the disk', async () => {
  await operatorSessions.set({ 'https://aduan.kota.example sari': { token: 'secret-token', expiresAt: '2026-11-22T10:00:00.000Z' } });
  assert.ok(JSON.stringify([...fakeBrowser.areas.session]).includes('secret-token'));
  assert.ok(!JSON.stringify([...fakeBrowser.areas.local]).includes('secret-token'));
});
