import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { FakeHost } from '../testing/fake-host.ts';
import { CityController } from './city-controller.ts';

// Only its name is looked at here.
const city = { cityId: 'contoh' } as CityConfig;
const language = (): string => 'id';
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('has the city once it has come', async () => {
  const host = new FakeHost();
  const controller = new CityController(host, { language, fetchCity: () => Promise.resolve(city) });
  assert.equal(controller.city, null);
  host.connect();
  await turn();
  assert.equal(controller.city, city);
  assert.equal(host.updates, 1);
});

test('goes on without the city, and takes it when it can be had', async () => {
  let isOnline = false;
  const host = new FakeHost();
  const controller = new CityController(host, { language, fetchCity: () => (isOnline ? Promise.resolve(city) : Promise.reject(new Error('offline'))) });
  host.connect();
  await turn();
  assert.equal(controller.city, null);
  isOnline = true;
  await controller.load();
  assert.equal(controller.city, city);
});

test('stops asking when the element leaves the page', () => {
  let signal: AbortSignal | null = null;
  const host = new FakeHost();
  const controller = new CityController(host, {
    language,
    fetchCity: (_locale, given) => {
      signal = given;
      return new Promise(() => undefined);
    },
  });
  host.connect();
  host.disconnect();
  assert.equal((signal as AbortSignal | null)?.aborted, true);
  assert.equal(controller.city, null);
});

test('asks once more where the form speaks another language, and keeps what it has where that does not come', async () => {
  let spoken = 'id';
  let isOnline = true;
  const asked: string[] = [];
  const host = new FakeHost();
  const controller = new CityController(host, {
    language: () => spoken,
    fetchCity: (locale) => {
      asked.push(locale);
      return isOnline ? Promise.resolve({ ...city, language: locale }) : Promise.reject(new Error('offline'));
    },
  });
  host.connect();
  await turn();
  for (const [locale, comes] of [
    ['id', true],
    ['jv', true],
    ['su', false],
  ] as const) {
    [spoken, isOnline] = [locale, comes];
    controller.hostUpdate();
    await turn();
    controller.hostUpdate();
    await turn();
  }
  assert.deepEqual([asked, controller.city?.language], [['id', 'jv', 'su'], 'jv']);
});
