import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platformOfAddress } from './platform-of-address.ts';

test('an address is of the platform whose host it has, and of none where a name only ends alike', () => {
  assert.equal(platformOfAddress('https://www.instagram.com/p/qaqa/'), 'instagram');
  assert.equal(platformOfAddress('https://x.com/qaqa/status/111'), 'x');
  assert.equal(platformOfAddress('https://netflix.com/'), 'web');
  assert.equal(platformOfAddress('https://lain.example/'), 'web');
});
