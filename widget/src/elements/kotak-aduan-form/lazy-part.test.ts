import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeHost } from '../../testing/fake-host.ts';
import { LazyPart } from './lazy-part.ts';

test('is fetched once, however often it is asked for', async () => {
  const host = new FakeHost();
  let calls = 0;
  const lazy = new LazyPart(host, () => Promise.resolve((calls += 1)));
  assert.equal(lazy.part, null);
  const [first, second] = [lazy.ask(), lazy.ask()];
  assert.equal(lazy.isComing, true);
  assert.deepEqual(await Promise.all([first, second]), [1, 1]);
  assert.equal(lazy.isComing, false);
  assert.equal(host.updates, 1);
});

test('says that it did not come, and comes when it is asked for again', async () => {
  let isDown = true;
  const lazy = new LazyPart(new FakeHost(), () => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve('map')));
  assert.equal(await lazy.ask(), null);
  assert.equal(lazy.hasFailed, true);
  isDown = false;
  assert.equal(await lazy.ask(), 'map');
  assert.equal(lazy.hasFailed, false);
});
