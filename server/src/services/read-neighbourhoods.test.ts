import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Unit, unitSchema } from '@kotak-aduan/api-client/schemas';
import { readNeighbourhoods } from './read-neighbourhoods.ts';

const units: Unit[] = [
  unitSchema.parse({ unitId: 'kel-contoh', parentId: null, kind: 'village', name: 'Kelurahan Contoh', shortName: null, isExternal: false }),
];

test('makes each RW once, under its village, and each RT under its RW', () => {
  const made = readNeighbourhoods({ csv: 'village,rw,rt\nkel-contoh,1,1\nkel-contoh,01,002\r\nkel-contoh,2,\n', units });
  assert.deepEqual(
    made.map(({ unitId, parentId, kind }) => [unitId, parentId, kind]),
    [
      ['kel-contoh-rw-001', 'kel-contoh', 'rw'],
      ['kel-contoh-rw-001-rt-001', 'kel-contoh-rw-001', 'rt'],
      ['kel-contoh-rw-001-rt-002', 'kel-contoh-rw-001', 'rt'],
      ['kel-contoh-rw-002', 'kel-contoh', 'rw'],
    ],
  );
});

test('names the line of a village that the city does not have', () => {
  assert.throws(() => readNeighbourhoods({ csv: 'village,rw,rt\nkel-contoh,1,1\nkel-lain,1,1', units }), /line 3/);
});

test('names the line that is not village, rw, rt', () => {
  assert.throws(() => readNeighbourhoods({ csv: 'village,rw,rt\nkel-contoh;1;1', units }), /line 2/);
});
