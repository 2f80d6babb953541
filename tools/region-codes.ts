// npm run make:regions: writes the table of regency codes that numbers in a text are checked against, from the npm package
// `idn-area-data`; with --check it only says whether it is current.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRegencies } from 'idn-area-data';
import { rootDir } from './root-dir.ts';

const path = join(rootDir, 'api-client/src/personal-numbers/region-codes.ts');

/** A city is numbered from 71, a regency from 1. */
const firstCity = 71;

/**
 * A number is given at birth and kept when a province is divided. What went from the middle of a province's list left a gap,
 * which the table does not show; what went from its end has to be told: Papua and West Papua before 2022 (UU 14, 15, 16 and 29/2022).
 */
const beforeDivision: Readonly<Record<string, readonly string[]>> = { 91: ['28'], 92: ['71'] };

const lastCodes = new Map<string, { regency: number; city: number }>();
for (const { code, provinceCode } of await getRegencies({ transform: true })) note(provinceCode, code.slice(-2));
for (const [provinceCode, codes] of Object.entries(beforeDivision)) for (const code of codes) note(provinceCode, code);

const rows = [...lastCodes]
  .toSorted(([left], [right]) => left.localeCompare(right))
  .map(([province, { regency, city }]) => `  ${province}: [${regency}, ${city}],`);
const current = `// Written by \`npm run make:regions\`; don't edit.

/** Of each province the code of its last regency, counted from 1, and of its last city, counted from 71 (70: it has none). */
export const lastRegionCodes: Readonly<Record<string, readonly [regency: number, city: number]>> = {
${rows.join('\n')}
};
`;

if (!process.argv.includes('--check')) {
  await writeFile(path, current);
} else if ((await readFile(path, 'utf8').catch(() => '')) !== current) {
  process.stdout.write('api-client/src/personal-numbers/region-codes.ts is not what idn-area-data says: run npm run make:regions and commit it.\n');
  process.exit(1);
}

function note(provinceCode: string, code: string): void {
  const last = lastCodes.get(provinceCode) ?? { regency: 0, city: firstCity - 1 };
  const kind = Number(code) < firstCity ? 'regency' : 'city';
  lastCodes.set(provinceCode, { ...last, [kind]: Math.max(last[kind], Number(code)) });
}
