import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testCity } from '../testing/test-city.ts';
import { caseVisibility, maySeeWithheldName, standingIn } from './case-visibility.ts';
import { createCityDirectory } from './city-directory.ts';

const directory = createCityDirectory(testCity);
const unitsOf = (role: 'viewer' | 'operator' | 'coordinator' | 'admin', unitId: string): string[] | null => {
  const { units } = caseVisibility({ role, unitId }, directory);
  return units === null ? null : [...units].sort((left, right) => left.localeCompare(right));
};

test('gives an operator the own unit and all below it: what nobody signs in for falls to its parent', () => {
  assert.deepEqual(unitsOf('operator', 'kec-satu'), ['kec-satu', 'kel-satu-a', 'kel-satu-a.rw-01']);
  assert.deepEqual(unitsOf('viewer', 'upt-jalan'), ['upt-jalan']);
});

test('gives the whole city to coordinators, admins and accounts of the city itself', () => {
  for (const [role, unitId] of [
    ['coordinator', 'diskominfo'],
    ['admin', 'dpupr'],
    ['viewer', 'kota'],
  ] as const) {
    assert.equal(unitsOf(role, unitId), null, role);
  }
});

test('gives an account of a unit that left the city what that unit had, and nothing more', () => {
  assert.deepEqual(unitsOf('operator', 'tidak-ada'), ['tidak-ada']);
});

test('gives complaints about officials to the inspectorate, but none about its own unit', () => {
  const { officials } = caseVisibility({ role: 'coordinator', unitId: 'inspektorat' }, directory);
  assert.deepEqual(officials, { kind: 'except', respondents: new Set(['inspektorat', 'irban-satu']) });
  assert.deepEqual(caseVisibility({ role: 'operator', unitId: 'dpupr' }, directory).officials, { kind: 'none' });
  assert.deepEqual(caseVisibility({ role: 'viewer', unitId: 'kota' }, directory).officials, { kind: 'none' });
});

test('gives those about the inspectorate to who oversees the city from outside it', () => {
  const expected = { kind: 'only', respondents: new Set(['inspektorat', 'irban-satu']) };
  assert.deepEqual(caseVisibility({ role: 'coordinator', unitId: 'diskominfo' }, directory).officials, expected);
  assert.deepEqual(caseVisibility({ role: 'admin', unitId: 'diskominfo' }, directory).officials, expected);
});

test('knows how a unit stands to a case, from below and from above', () => {
  const agencies = { leadUnitId: 'upt-jalan', unitIds: ['upt-jalan', 'dlh'] };
  assert.equal(standingIn(agencies, { role: 'operator', unitId: 'dpupr' }, directory), 'lead');
  assert.equal(standingIn(agencies, { role: 'operator', unitId: 'dlh' }, directory), 'supporting');
  assert.equal(standingIn(agencies, { role: 'operator', unitId: 'dispendukcapil' }, directory), null);
  assert.equal(standingIn(agencies, { role: 'coordinator', unitId: 'dlh' }, directory), 'overseeing');
});

test('opens a withheld name to coordinators, and to the inspectorate where it is about an official; never to an admin', () => {
  for (const isAboutOfficial of [false, true]) {
    const matter = { isAboutOfficial, directory };
    assert.equal(maySeeWithheldName({ role: 'coordinator', unitId: 'diskominfo' }, matter), true);
    assert.equal(maySeeWithheldName({ role: 'operator', unitId: 'inspektorat' }, matter), isAboutOfficial);
    assert.equal(maySeeWithheldName({ role: 'admin', unitId: 'diskominfo' }, matter), false);
    assert.equal(maySeeWithheldName({ role: 'operator', unitId: 'dpupr' }, matter), false);
  }
});
