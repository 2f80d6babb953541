import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskContact, maskName } from './mask-contact.ts';

test('shows enough of a contact to know one’s own again, and too little to use it', () => {
  assert.equal(maskContact({ kind: 'whatsapp', value: '0812 3456 7890' }), '•••890');
  assert.equal(maskContact({ kind: 'email', value: 'siti@warga.example' }), 's•••@warga.example');
  assert.equal(maskContact({ kind: 'social', value: '@siti.rahayu' }), '@s•••');
  assert.equal(maskName('Siti  Rahayu'), 'S••• R•••');
});
