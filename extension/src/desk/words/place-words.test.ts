import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeSchema } from '@kotak-aduan/api-client/schemas';
import { sampleCity } from '../testing/sample-case.ts';
import { placeWords } from './place-words.ts';

const nowhere = { description: null, latitude: null, longitude: null, unitId: null };
const wordsFor = (place: Record<string, unknown>): string | null => placeWords(placeSchema.parse({ ...nowhere, ...place }), sampleCity);

test('says all that is known of a place, the point as figures', () => {
  assert.equal(
    wordsFor({ description: 'Depan pasar', unitId: 'pajang', latitude: -7.5669, longitude: 110.8 }),
    'Depan pasar · Kelurahan Pajang · -7.56690, 110.80000',
  );
  assert.equal(wordsFor({ latitude: 0, longitude: 0 }), '0.00000, 0.00000');
});

test('says nothing where nothing is known', () => {
  assert.equal(wordsFor({ unitId: 'tidak-ada' }), null);
  assert.equal(placeWords(null, sampleCity), null);
  assert.equal(placeWords(undefined, sampleCity), null);
});
