import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAccountNumber } from './is-account-number.ts';

test('an account has ten to sixteen digits', () => {
  for (const written of ['1234567890', '1234567890123456', '0271-01-012345-50-1']) assert.ok(isAccountNumber(written, 'norek '), written);
  for (const written of ['123456789', '12345678901234567']) assert.ok(!isAccountNumber(written, 'norek '), written);
});

test('the name of a bank is enough where no date or time could be meant', () => {
  for (const name of ['BCA', 'bri', 'Mandiri', 'BNI an Budi', 'ke bsi no. ']) assert.ok(isAccountNumber('1234567890', `${name} `), name);
  assert.ok(isAccountNumber('123-456-7890', 'BCA '));
  assert.ok(!isAccountNumber('12-07-2024-0830', 'BCA '));
  assert.ok(isAccountNumber('12-07-2024-0830', 'rekening BCA '));
});

test('what is paid for, and sums of money, are no accounts', () => {
  for (const before of ['rekening listrik ', 'rekening air saya ', 'rekening Rp ', 'va BCA ', 'rekaman ', ''])
    assert.ok(!isAccountNumber('1234567890', before), before);
  assert.ok(!isAccountNumber('1.500.000.000', 'saldo rekening saya '));
});
