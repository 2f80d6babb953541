import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitIdSchema } from './ids.ts';
import { isPlaceGiven, missingParts } from './missing-parts.ts';

const nowhere = { description: null, latitude: null, longitude: null, unitId: null };

test('a place is given by words, by a unit or by both coordinates', () => {
  assert.deepEqual(
    [
      null,
      nowhere,
      { ...nowhere, description: ' ' },
      { ...nowhere, latitude: -7.5 },
      { ...nowhere, latitude: 0, longitude: 0 },
      { ...nowhere, description: 'Depan pasar' },
      { ...nowhere, unitId: unitIdSchema.parse('kel-a') },
    ].map(isPlaceGiven),
    [false, false, false, false, true, true, true],
  );
});

test('says which of the wanted parts are not there, and wants no other', () => {
  const empty = { attachmentCount: 0, place: nowhere, contact: null };
  assert.deepEqual(missingParts({ requires: ['photo', 'place', 'contact'], ...empty }), ['photo', 'place', 'contact']);
  assert.deepEqual(missingParts({ requires: ['photo'], ...empty, attachmentCount: 1 }), []);
  assert.deepEqual(missingParts({ requires: [], ...empty }), []);
});
