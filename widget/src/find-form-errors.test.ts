import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFormErrors } from './find-form-errors.ts';
import { emptyFields } from './form-fields.ts';

const good = { ...emptyFields, text: 'pju mati', name: 'Bu Sri' };

test('two words and a name are enough', () => {
  assert.deepEqual(findFormErrors(good), []);
});

test('names what is missing in the order of the form', () => {
  const errors = findFormErrors({ ...emptyFields, agencyChoice: 'chosen', contactKind: 'whatsapp' });
  assert.deepEqual(
    errors.map(({ field }) => field),
    ['text', 'agency', 'name', 'contact'],
  );
});

test('says by how much a text is too long', () => {
  assert.deepEqual(findFormErrors({ ...good, text: 'a'.repeat(5_012) }), [{ field: 'text', kind: 'long', over: 12 }]);
});

test('without a name none is asked for', () => {
  assert.deepEqual(findFormErrors({ ...good, identity: 'none', name: '' }), []);
});

test('takes numbers as people write them, and refuses only what can not be one', () => {
  const kinds = (contactKind: 'whatsapp' | 'email', contactValue: string): number => findFormErrors({ ...good, contactKind, contactValue }).length;
  for (const number of ['0812 3456 7890', '+62 812-3456-7890', '(0271) 123456']) assert.equal(kinds('whatsapp', number), 0, number);
  for (const number of ['081', 'di rumah', '0812 3456 7890 1234 5678']) assert.equal(kinds('whatsapp', number), 1, number);
  assert.equal(kinds('email', 'sri@contoh.id'), 0);
  assert.equal(kinds('email', 'sri@contoh'), 1);
});
