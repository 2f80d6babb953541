import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRegencies } from 'idn-area-data';
import { isPopulationNumber } from './is-population-number.ts';

const withRegion = (code: string): string => `${code}991508850001`;

test('every regency and city that there is has numbers', async () => {
  for (const { code, name } of await getRegencies()) assert.ok(isPopulationNumber(withRegion(code.replace('.', ''))), `${code} ${name}`);
});

test('of the other codes only those are accepted that a province had before it was divided', async () => {
  const known = new Set((await getRegencies()).map(({ code }) => code.replace('.', '')));
  const others: string[] = [];
  for (let code = 0; code < 10_000; code += 1) {
    const written = String(code).padStart(4, '0');
    if (!known.has(written) && isPopulationNumber(withRegion(written))) others.push(written);
  }
  const [kalimantan, sulawesi, papua, westPapua] = ['64', '73', '91', '92'].map((province) => others.filter((code) => code.startsWith(province)));
  // North Kalimantan until 2012, West Sulawesi until 2004, and the four that Papua and West Papua gave away in 2022.
  assert.deepEqual(kalimantan, ['6404', '6405', '6406', '6410', '6473']);
  assert.deepEqual(sulawesi, ['7319', '7320', '7321', '7323', '7325']);
  assert.equal(papua?.join(' '), '9101 9102 9104 9107 9108 9109 9112 9113 9114 9116 9117 9118 9121 9122 9123 9124 9125 9126 9127 9128');
  assert.deepEqual(westPapua, ['9201', '9204', '9205', '9209', '9210', '9271']);
  assert.equal(others.length, 36);
});

test('the day is that of its month, for women with 40 added, and 29 February only in a leap year', () => {
  const isDate = (date: string): boolean => isPopulationNumber(`337299${date}0001`);
  for (const date of ['010190', '310190', '410190', '710190', '300490', '290200', '290204', '690204', '311299']) assert.ok(isDate(date), date);
  for (const date of ['000190', '320190', '400190', '720190', '990190', '310490', '710490', '290201', '690201', '300204', '010090', '011390', '800190'])
    assert.ok(!isDate(date), date);
});

test('it has sixteen digits, a district, and a serial number from 0001', () => {
  assert.ok(isPopulationNumber('3372991508850001'));
  for (const digits of ['3372991508850000', '3372001508850001', '337299150885001', '33729915088500011', '']) assert.ok(!isPopulationNumber(digits), digits);
});
