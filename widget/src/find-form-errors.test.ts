import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleCity } from './testing/example-city.ts';
import { anyChecks } from './testing/any-checks.ts';
import { findFormErrors, type FormChecks } from './find-form-errors.ts';
import { emptyFields, type FormFields } from './form-fields.ts';

const good = { ...emptyFields, text: 'pju mati', name: 'Bu Sri' };
const elsewhere: FormChecks = { ...anyChecks, mayHideName: false };
const fieldsOf = (fields: FormFields, checks: FormChecks = anyChecks): string[] => findFormErrors(fields, checks).map(({ field }) => field);

test('two words are enough, and without a name it goes without one', () => {
  assert.deepEqual(fieldsOf(good), []);
  assert.deepEqual(fieldsOf({ ...good, name: ' ' }), []);
});

test('a name to be withheld must be there, and any name where none can be hidden', () => {
  assert.deepEqual(fieldsOf({ ...good, identity: 'withheld', name: ' ' }), ['name']);
  assert.deepEqual(fieldsOf({ ...good, name: ' ' }, elsewhere), ['name']);
  assert.deepEqual(fieldsOf(good, elsewhere), []);
});

test('a hidden name is refused on a page that could read along, whatever put it there', () => {
  for (const identity of ['withheld', 'none'] as const) {
    assert.deepEqual(findFormErrors({ ...good, identity }, elsewhere), [{ field: 'name', kind: 'elsewhere' }]);
  }
});

test('names what is missing in the order of the form', () => {
  const road = exampleCity.categories[0] ?? null;
  const category = road && { ...road, requires: ['photo' as const, 'place' as const, 'contact' as const] };
  const partErrors = [
    { field: 'contact', kind: 'said', words: 'Ke mana?' },
    { field: 'on-behalf-of', kind: 'said', words: 'Siapa?' },
    { field: 'answer-nik', kind: 'said', words: 'Berapa?' },
  ] as const;
  const missing = fieldsOf({ ...emptyFields, agencyChoice: 'chosen', identity: 'withheld' }, { ...anyChecks, category, partErrors });
  assert.deepEqual(missing, ['text', 'photos', 'place', 'agency', 'answer-nik', 'name', 'on-behalf-of', 'contact', 'contact']);
});

test('asks for no contact where the city has no way to use one', () => {
  const road = exampleCity.categories[0] ?? null;
  const category = road && { ...road, requires: ['contact' as const] };
  assert.deepEqual(fieldsOf(good, { ...anyChecks, category }), ['contact']);
  assert.deepEqual(fieldsOf(good, { ...anyChecks, category, contactKinds: [] }), []);
});

test('says by how much a text is too long', () => {
  assert.deepEqual(findFormErrors({ ...good, text: 'a'.repeat(5_012) }, anyChecks), [{ field: 'text', kind: 'long', over: 12 }]);
});
