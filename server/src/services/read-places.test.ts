import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCity } from '../testing/test-city.ts';
import { readPlaces } from './read-places.ts';

const head = 'name,kind,unit,latitude,longitude\n';
const read = (lines: string): ReturnType<typeof readPlaces> => readPlaces({ csv: head + lines, units: testCity.units });

test('reads streets and landmarks, with nothing where nothing is known', () => {
  assert.deepEqual(read('Jalan Satu,street,,,\r\nPasar Satu,landmark,kel-satu-a,-7.569,110.831\n\n'), [
    { name: 'Jalan Satu', kind: 'street', unitId: null, latitude: null, longitude: null },
    { name: 'Pasar Satu', kind: 'landmark', unitId: 'kel-satu-a', latitude: -7.569, longitude: 110.831 },
  ]);
});

test('names the line that can’t be read', () => {
  for (const line of ['Pasar,landmark,tidak-ada,,', 'Pasar,toko,,,', ',street,,,', 'Pasar,landmark,,-7,', 'Pasar,landmark,,x,y', 'Jalan A, B,street,,,']) {
    assert.throws(() => read(`Jalan Satu,street,,,\n${line}`), /line 3/, line);
  }
});
