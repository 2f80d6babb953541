import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCity } from '../testing/test-city.ts';
import { boxDirectives, contentSecurityPolicy } from './content-security-policy.ts';

const pictures = (tileUrl: string | null): string | undefined => {
  const map = testCity.map && tileUrl !== null ? { ...testCity.map, tileUrl } : null;
  return /img-src ([^;]+)/.exec(contentSecurityPolicy(boxDirectives(map)))?.[1];
};

test('without a map no other origin is in the policy of the box', () => {
  assert.equal(pictures(null), "'self' blob: data:");
});

test('a map adds the one origin of its pictures, whatever its address looks like', () => {
  assert.equal(pictures('https://tile.example.org/{z}/{x}/{y}.png'), "'self' blob: data: https://tile.example.org");
  assert.equal(pictures('https://tile.example.org:8443/a/{z}/{x}/{y}.png?k=1'), "'self' blob: data: https://tile.example.org:8443");
  assert.equal(pictures('https://{s}.tile.example.org/{z}/{x}/{y}.png'), "'self' blob: data: https://*.tile.example.org");
});

test('an address can not smuggle anything into the policy', () => {
  for (const address of ['https://peta.example;script-src%20*/{z}', 'https://peta.example,*/{z}', 'https://*/{z}', 'https://peta.example;a/{z}']) {
    assert.throws(() => pictures(address), TypeError, address);
  }
});
