import assert from 'node:assert/strict';
import { test } from 'node:test';
import { id } from '../messages/id.ts';
import { sampleCity } from '../testing/sample-case.ts';
import { groupUnits } from './group-units.ts';

test('puts villages under their district and those outside the city last', () => {
  const groups = groupUnits(sampleCity.units, id).map(({ label, units }) => [label, units.map(({ unitId }) => unitId)]);
  assert.deepEqual(groups, [
    ['Dinas dan badan', ['diskominfo', 'dlh', 'dpupr', 'kota']],
    ['Kecamatan dan kelurahan', ['laweyan', 'pajang']],
    ['Di luar pemerintah kota (diberi tahu)', ['pln']],
  ]);
});

test('leaves a group out that has nobody in it', () => {
  assert.deepEqual(groupUnits([], id), []);
});
