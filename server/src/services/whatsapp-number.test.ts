import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatsappNumber } from './whatsapp-number.ts';

test('one Indonesian number, however it was written', () => {
  for (const value of [
    '081234567890',
    '0812-3456-7890',
    ' 0812 3456 7890 ',
    '6281234567890',
    '62 812 3456 7890',
    '+62 812-3456-7890',
    '+62 (0)812 3456 7890',
    '62081234567890',
    '006281234567890',
    '81234567890',
    '(0812) 3456.7890',
  ])
    assert.deepEqual(whatsappNumber(value), { number: '6281234567890', problem: null }, value);
});

test('a landline, which offices use WhatsApp with, and numbers of other countries behind + or 00', () => {
  assert.equal(whatsappNumber('0271 123456').number, '62271123456');
  assert.equal(whatsappNumber('+65 9123 4567').number, '6591234567');
  assert.equal(whatsappNumber('0060 12-345 6789').number, '60123456789');
  assert.equal(whatsappNumber('+1 (202) 555-0123').number, '12025550123');
});

test('says of others why WhatsApp can’t be opened with them', () => {
  for (const [value, problem] of [
    ['', 'not-a-number'],
    ['+', 'not-a-number'],
    ['wa saya di bio', 'not-a-number'],
    ['0812 3456 7890 atau 0813 1111 2222', 'not-a-number'],
    ['javascript:alert(1)', 'not-a-number'],
    ['0812345678?text=x', 'not-a-number'],
    ['١٢٣٤٥٦٧٨٩٠', 'not-a-number'],
    ['+62 00812345678', 'not-a-number'],
    ['271123456', 'no-country-code'],
    ['9123 4567', 'no-country-code'],
    ['0000000000', 'no-country-code'],
    ['08123', 'too-short'],
    ['+6281234', 'too-short'],
    ['+65 123', 'too-short'],
    ['081234567890 / 081311112222', 'too-long'],
    ['+1234567890123456', 'too-long'],
  ] as const)
    assert.deepEqual(whatsappNumber(value), { number: null, problem }, value);
});
