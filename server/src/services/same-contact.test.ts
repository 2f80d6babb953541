import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameContact } from './same-contact.ts';

test('knows a contact again however it is typed', () => {
  const number = { kind: 'whatsapp', value: '0812-0000-0000' } as const;
  for (const value of ['+62 812 0000 0000', '6281200000000', '(0812) 00000000', '81200000000'])
    assert.ok(isSameContact(number, { kind: 'phone', value }), value);
  assert.ok(isSameContact({ kind: 'email', value: 'Siti@Warga.example' }, { kind: 'email', value: ' siti@warga.example' }));
  assert.ok(isSameContact({ kind: 'social', value: '@siti' }, { kind: 'social', value: 'Siti' }));
});

test('takes nothing else for it, and nothing at all where none was left', () => {
  const number = { kind: 'whatsapp', value: '0812-0000-0000' } as const;
  assert.ok(!isSameContact(number, { kind: 'whatsapp', value: '0812-0000-0001' }));
  assert.ok(!isSameContact(number, { kind: 'social', value: '0812-0000-0000' }));
  for (const value of ['', '000', 'xyz']) assert.ok(!isSameContact(null, { kind: 'phone', value }));
});
