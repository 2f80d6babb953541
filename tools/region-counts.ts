// npm run make:regions: writes the table of regency codes that numbers in a text are checked against, from the npm package
// `idn-area-data`; with --check it only says whether it is current.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRegencies } from 'idn-area-data';
import { rootDir } from './root-dir.ts';

const path = join(rootDir, 'api-client/src/personal-numbers/region-counts.ts');

/** A regency is numbered from 1, a city from 71. */
const beforeCities = 70;

/**
 * A number is given at birth and kept when a province is divided. What went from the middle of a province's list left a gap,
 * which the table does not show; what went from its end has to be told: Papua and West Papua before 2022 (UU 14, 15, 16 and 29/2022).
 */
const beforeDivision: Readonly<Record<string, readonly string[]>> = { 91: ['28'], 92: ['71'] };

const counts = new Map<string, { regencies: number; cities: number }>();
for (const { code, provinceCode } of await getRegencies({ transform: true })) note(provinceCode, code.slice(-2));
for (const [provinceCode, codes] of Object.entries(beforeDivision)) for (const code of codes) note(provinceCode, code);

const rows = [...counts]
  .toSorted(([left], [right]) => left.localeCompare(right))
  .map(([province, { regencies, cities }]) => `  ${province}: [${regencies}, ${cities}],`);
const current = `// Written by \`npm run make:regions\`; don't edit.

/** How many codes each province has given to regencies, which it counts from 01, and to cities, which it counts from 71. */
export const regionCounts: Readonly<Record<string, readonly [regencies: number, cities: number]>> = {
${rows.join('\n')}
};
`;

if (!process.argv.includes('--check')) {
  await writeFile(path, current);
} else if ((await readFile(path, 'utf8').catch(() => '')) !== current) {
  process.stdout.write('api-client/src/personal-numbers/region-counts.ts is not what idn-area-data says: run npm run make:regions and commit it.\n');
  process.exit(1);
}

function note(provinceCode: string, code: string): void {
  const { regencies, cities } = counts.get(provinceCode) ?? { regencies: 0, cities: 0 };
  const number = Number(code);
  counts.set(
    provinceCode,
    number > beforeCities ? { regencies, cities: Math.max(cities, number - beforeCities) } : { regencies: Math.max(regencies, number), cities },
  );
}
