import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findContactError } from './find-contact-error.ts';
import { emptyFields } from './form-fields.ts';
import { foldedId } from './messages/id/folded.ts';

const words = foldedId.contact;
const told = (contactKind: 'whatsapp' | 'email' | null, contactValue: string): string | null =>
  findContactError({ ...emptyFields, contactKind, contactValue }, words)?.words ?? null;

test('takes numbers as people write them, and refuses only what can not be one', () => {
  for (const number of ['0812 3456 7890', '+62 812-3456-7890', '(0271) 123456']) assert.equal(told('whatsapp', number), null, number);
  for (const number of ['0812345', 'di rumah', '0812 3456 7890 1234 5678']) assert.equal(told('whatsapp', number), words.unlikely.whatsapp, number);
  assert.equal(told('email', 'sri@contoh.id'), null);
  assert.equal(told('email', 'sri@contoh'), words.unlikely.email);
});

test('who has chosen a way is asked for it, and nobody else', () => {
  assert.equal(told('email', ' '), words.missing.email);
  assert.equal(told(null, ''), null);
});
