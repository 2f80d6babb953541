import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { cityFileSchema, type CityFile } from '@kotak-aduan/api-client/schemas';
import { testCity } from '../testing/test-city.ts';
import { clockPresets, clockSchemaProblem, readClocks } from './read-clocks.ts';

const withClocks = (clocks: unknown, calendar: unknown = {}): CityFile => cityFileSchema.parse({ ...testCity, clocks, calendar });
const own = testCity.clocks;

test('each preset is a whole set of clocks, and says that the original is to be read', () => {
  const files = readdirSync(new URL('../../clocks/', import.meta.url)).map((name) => name.replace('.json', ''));
  assert.deepEqual(files.sort(), [...clockPresets].sort());
  for (const preset of clockPresets) assert.match(readClocks(withClocks({ preset })).source, /periksa naskah aslinya/, preset);
});

test('the presets hold the figures that they are named for', () => {
  const figures = (preset: string): unknown => {
    const { unit, verify, firstReply, resolve, closeAfterWorkingDays } = readClocks(withClocks({ preset }));
    return [unit, verify, firstReply, resolve, closeAfterWorkingDays];
  };
  assert.deepEqual(figures('ulas'), ['calendar-hours', 24, 24, 48, 10]);
  assert.deepEqual(figures('sp4n-lapor'), ['working-days', 3, 5, 14, 10]);
  assert.deepEqual(figures('uu-25-2009'), ['calendar-days', 14, 30, 60, 10]);
  const { byKind } = readClocks(withClocks({ preset: 'sp4n-lapor' }));
  assert.deepEqual([byKind?.['information-request']?.resolve, byKind?.complaint?.resolve, byKind?.['about-official']?.resolve], [5, 14, 60]);
});

test('a city takes a preset and says what it has otherwise', () => {
  const clocks = readClocks(withClocks({ preset: 'ulas', resolve: 72, source: 'Matur Ibu' }));
  assert.deepEqual([clocks.firstReply, clocks.resolve, clocks.source], [24, 72, 'Matur Ibu']);
});

const refused: readonly (readonly [string, unknown, unknown, RegExp])[] = [
  ['a preset that nobody knows', { preset: 'lapor' }, {}, /clocks\.preset "lapor" tidak dikenal\. Yang ada: ulas, sp4n-lapor, uu-25-2009\./],
  ['an answer before the check', { ...own, verify: 48 }, {}, /clocks\.firstReply \(24 jam untuk menjawab pertama kali\) lebih pendek daripada verify \(48 jam/],
  ['the same for one kind', { ...own, byKind: { aspiration: { resolve: 6 } } }, {}, /clocks\.byKind\.aspiration\.resolve \(6 jam untuk menyelesaikan\)/],
  [
    'a step up twice',
    {
      ...own,
      escalate: [
        { to: 'unit', after: 0, unit: 'working-days' },
        { to: 'unit', after: 1, unit: 'working-days' },
      ],
    },
    {},
    /"unit" dua kali/,
  ],
  ['working hours without hours', { ...own, unit: 'working-hours' }, {}, /calendar\.openingHours harus mengatakan hari dan jam buka/],
  ['hours that end before they begin', own, { openingHours: { monday: { from: '16:00', to: '08:00' } } }, /monday: buka 16:00 harus sebelum tutup 08:00/],
  ['a date that is none', own, { workingDays: ['2027-02-31'] }, /2027-02-31 bukan tanggal yang ada/],
  [
    'a day off on which it works',
    own,
    { holidays: [{ date: '2027-03-10', name: 'Idul Fitri' }], workingDays: ['2027-03-10'] },
    /di holidays dan juga di workingDays/,
  ],
];
for (const [name, clocks, calendar, words] of refused) {
  test(`refuses ${name}, in words`, () => assert.throws(() => readClocks(withClocks(clocks, calendar)), words));
}

test('what the schema refuses is explained by what belongs there', () => {
  const problemOf = (changes: object): string | null => {
    const issue = cityFileSchema.safeParse({ ...testCity, ...changes }).error?.issues[0];
    return clockSchemaProblem(issue?.path.join('.') ?? '');
  };
  assert.match(problemOf({ clocks: { ...own, verify: -1 } }) ?? '', /^clocks/);
  assert.match(
    problemOf({ calendar: { holidays: [{ date: 'besok', name: 'Libur' }] } }) ?? '',
    /^calendar\.holidays\.0\.date harus tanggal seperti 2027-03-10/,
  );
  assert.match(problemOf({ calendar: { openingHours: { senin: { from: '08:00', to: '16:00' } } } }) ?? '', /^calendar\.openingHours/);
  assert.equal(clockSchemaProblem('units.0.name'), null);
});
