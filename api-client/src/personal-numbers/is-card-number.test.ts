import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCardNumber } from './is-card-number.ts';

test('one digit other, or two that changed places, is no card', () => {
  const digits = '4111111111111111';
  assert.ok(isCardNumber(digits));
  for (let index = 1; index < digits.length; index += 1) assert.ok(!isCardNumber(`${digits.slice(0, index)}2${digits.slice(index + 1)}`), String(index));
  assert.ok(isCardNumber('4539578763621486'));
  assert.ok(!isCardNumber('4539578763261486'));
});

test('it begins as cards do, and is as long and as set apart as they are', () => {
  for (const written of ['4222222222222', '378282246310005', '3782 822463 10005', '5555 5555 5555 4444', '6304 0000 0000 0000', '6200000000000000000'])
    assert.ok(isCardNumber(written), written);
  for (const written of ['0000000000000000', '1111111111111117', '7777777777777773', '422 22222 22222', '411 1111 1111 11111', '41 11 11 11 11 11 11 11'])
    assert.ok(!isCardNumber(written), written);
});
