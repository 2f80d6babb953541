import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlates } from './find-plates.ts';

const regions =
  'A AA AB AD AE AG B BA BB BD BE BG BH BK BL BM BN BP D DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW E EA EB ED F G H K KB KH KT KU L M N P PA PB PG PS PT PY R S T W Z';

test('every region has plates, and no other letters do', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const all = [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))];
  assert.deepEqual(
    all.filter((region) => findPlates(`${region} 1234 XY`).length === 1),
    regions.split(' ').toSorted((left, right) => left.length - right.length || left.localeCompare(right)),
  );
});

test('a short figure is a plate only where it is called one', () => {
  assert.equal(findPlates('mobil AD 1 A').length, 0);
  assert.equal(findPlates('plat AD 1 A').length, 1);
});

test('a plate inside a longer code is none', () => {
  for (const text of ['XAD1234XY', 'AD1234XYZQ', '2026-B1234X', 'AD 1234 XY-99', '7F3K-AD1234XY']) assert.deepEqual(findPlates(text), [], text);
});
