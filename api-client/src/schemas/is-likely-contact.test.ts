import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact } from './contact.ts';
import { isLikelyContact } from './is-likely-contact.ts';

function refused(kind: Contact['kind'], values: readonly string[]): readonly string[] {
  return values.filter((value) => !isLikelyContact({ kind, value }));
}

test('takes WhatsApp numbers of ten to fourteen digits, however they are written', () => {
  const likely = [
    '0812345678',
    '0812 3456 7890',
    '+62 812-3456-7890',
    '+62 (0) 812 3456 7890',
    '0062 812 3456 7890',
    '6281234567890',
    '0895 3456 78901',
    '08123456789012',
  ];
  assert.deepEqual(refused('whatsapp', likely), []);
});

test('refuses a mobile number that is too short or too long, for WhatsApp and for calls', () => {
  const unlikely = ['08', '0812345', '081234567', '+62 812 3456', '62812345', '081234567890123', '+62 8123 4567 890 123', '0812 3456 7890 1234 5678'];
  for (const kind of ['whatsapp', 'phone'] as const) assert.deepEqual(refused(kind, unlikely), unlikely, kind);
});

test('takes landlines with their area code, and short ones for calls only', () => {
  for (const kind of ['whatsapp', 'phone'] as const) assert.deepEqual(refused(kind, ['(0271) 123456', '021 5550123', '+62 271 712345']), [], kind);
  assert.deepEqual(refused('phone', ['712345', '7123456', '12345']), ['12345']);
  assert.deepEqual(refused('whatsapp', ['712345', '7123456']), ['712345', '7123456']);
});

test('takes numbers of other countries of eight to fifteen digits', () => {
  assert.deepEqual(refused('whatsapp', ['+65 8123 4567', '+81 90 1234 5678', '+49 1512 3456789', '+290 12345', '+882345678901234']), []);
  assert.deepEqual(refused('whatsapp', ['+65 8123', '+8823456789012345']), ['+65 8123', '+8823456789012345']);
});

test('a number is made of digits, a mail address of a name and a host', () => {
  assert.deepEqual(refused('phone', ['di rumah', '0812 3456 7890 (Sri)', '']), ['di rumah', '0812 3456 7890 (Sri)', '']);
  assert.deepEqual(refused('email', ['sri@contoh.id', 'sri.contoh+aduan@surat.desa.id', 'sri@contoh', 'sri contoh.id']), ['sri@contoh', 'sri contoh.id']);
  assert.deepEqual(refused('social', ['@sri']), []);
});

test('refuses what is typed to get past the field', () => {
  const unlikely = ['123', '0000000000', '1111111111', '123456', '1234567890', '987654321', '0271 12', '021 555'];
  for (const kind of ['whatsapp', 'phone'] as const) assert.deepEqual(refused(kind, unlikely), unlikely, kind);
  // Digits that repeat are sold for more, and are somebody’s.
  assert.deepEqual(refused('whatsapp', ['0811 1111 1111', '0888 8888 888', '0812 3456 7890']), []);
});

test('refuses two addresses in one, and a host that can not be one', () => {
  const unlikely = [
    'sri@contoh.id, siti@contoh.id',
    'sri@contoh.id;siti@contoh.id',
    'sri@contoh..id',
    'sri@.id',
    'sri@contoh.1',
    'sri@127.0.0.1',
    '@contoh.id',
    'sri@contoh.id.',
  ];
  assert.deepEqual(refused('email', unlikely), unlikely);
});
