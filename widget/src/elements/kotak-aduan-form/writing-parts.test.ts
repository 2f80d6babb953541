import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeHost } from '../../testing/fake-host.ts';
import type { FormAccess } from './form-access.ts';
import { WritingParts } from './writing-parts.ts';

/** As much of a form as the question asks for. */
function formWith(text: string): FormAccess {
  return { host: new FakeHost(), text: { value: text } } as unknown as FormAccess;
}

test('where personal numbers can’t be told apart, sending stops once and the person looks', () => {
  const parts = new WritingParts(formWith('NIK saya 3372010101900001'));
  assert.equal(parts.stopsAt(), 'numbers-doubt');
  assert.equal(parts.isNumberDoubtful, true);
  assert.equal(parts.stopsAt(), null);
});

test('a text without long numbers is not stopped for them', () => {
  assert.equal(new WritingParts(formWith('jalan berlubang di RT 02')).stopsAt(), null);
});
