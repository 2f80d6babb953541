import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPhoneNumber } from './is-phone-number.ts';

test('a mobile number has ten to thirteen digits, whichever way its country is written', () => {
  for (const written of ['0811234567', '0812345678901', '62811234567', '006281234567890']) assert.ok(isPhoneNumber(written, false), written);
  assert.ok(isPhoneNumber('6281234567890', true));
  for (const written of ['081123456', '08123456789012', '081', '0801234567', '8123456789']) assert.ok(!isPhoneNumber(written, false), written);
});

test('a plus is for numbers of the country 62 only', () => {
  for (const written of ['081234567890', '12025550123', '6561234567']) assert.ok(!isPhoneNumber(written, true), written);
});

test('a landline without its zero needs the plus', () => {
  assert.ok(isPhoneNumber('62271712345', true));
  assert.ok(!isPhoneNumber('62271712345', false));
  assert.ok(isPhoneNumber('0271712345', false));
});

test('dates and times are set apart in another way than phone numbers', () => {
  for (const written of ['08.12.2024 12.30', '08 12 20 24 12', '08.12.34.56.78']) assert.ok(!isPhoneNumber(written, false), written);
});
