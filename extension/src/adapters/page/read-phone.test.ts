import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPhone } from './read-phone.ts';

test('reads a number that stands alone, however it is set', () => {
  for (const written of ['+62 812-3456-7890', '\u202a+62 812‑3456‑7890\u202c', '+62\u00a0812\u00a03456\u00a07890', ' +62 (812) 3456 7890 '])
    assert.equal(readPhone(written), '+6281234567890', written);
  for (const written of ['0812-3456-7890', '0812 3456 7890', '081234567890']) assert.equal(readPhone(written), '081234567890', written);
  assert.equal(readPhone('(021) 555-0123'), '0215550123');
  assert.equal(readPhone('+60 12-345 6789'), '+60123456789');
});

test('takes no name, no number among words, no date and no amount for one', () => {
  for (const other of [
    '',
    'Budi',
    'Budi 0812-3456-7890',
    '~Sari',
    '19/09/26 14.26',
    '14.26',
    '100.000.000',
    '+62',
    '+62 812-3456-7890, +62 813-1111-2222',
    '0812 3456 7890 1234 5678',
  ])
    assert.equal(readPhone(other), null, other);
});
