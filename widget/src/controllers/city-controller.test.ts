import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { FakeHost } from '../testing/fake-host.ts';
import { CityController } from './city-controller.ts';

// Only its name is looked at here.
const city = { cityId: 'contoh' } as CityConfig;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('has the city once it has come', async () => {
  const host = new FakeHost();
  const controller = new CityController(host, { fetchCity: () => Promise.resolve(city) });
  assert.equal(controller.city, null);
  host.connect();
  await turn();
  assert.equal(controller.city, city);
  assert.equal(host.updates, 1);
});

test('goes on without the city, and takes it when it can be had', async () => {
  let isOnline = false;
  const host = new FakeHost();
  const controller = new CityController(host, { fetchCity: () => (isOnline ? Promise.resolve(city) : Promise.reject(new Error('offline'))) });
  host.connect();
  await turn();
  assert.equal(controller.state.kind, 'failed');
  isOnline = true;
  await controller.load();
  assert.equal(controller.city, city);
});

test('stops asking when the element leaves the page', () => {
  let signal: AbortSignal | null = null;
  const host = new FakeHost();
  const controller = new CityController(host, {
    fetchCity: (given) => {
      signal = given;
      return new Promise(() => undefined);
    },
  });
  host.connect();
  host.disconnect();
  assert.equal((signal as AbortSignal | null)?.aborted, true);
  assert.equal(controller.state.kind, 'loading');
});
