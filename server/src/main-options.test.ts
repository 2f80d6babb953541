import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StartError } from './errors/start-error.ts';
import { readCity, readOptions } from './main-options.ts';

for (const cityId of ['surakarta', 'klaten', 'bandung']) {
  test(`${cityId} is a file with agencies, districts and villages, and every category has an agency`, () => {
    const { units, categories } = readCity({ cityId, port: 8080 });
    for (const kind of ['city', 'agency', 'district', 'village'])
      assert.ok(
        units.some((unit) => unit.kind === kind),
        kind,
      );
    const unitIds = new Set(units.map((unit) => unit.unitId));
    for (const category of categories) assert.ok(unitIds.has(category.agencyId), category.categoryId);
  });

  test(`every unit of ${cityId} has an id of its own, and a parent that is there`, () => {
    const { units } = readCity({ cityId, port: 8080 });
    const unitIds = new Set(units.map((unit) => unit.unitId));
    assert.equal(unitIds.size, units.length);
    for (const unit of units) assert.ok(unit.parentId === null || unitIds.has(unit.parentId), unit.unitId);
  });
}

test('the tree of units goes down to RW and RT where the city has a file of them', () => {
  const { units } = readCity({ cityId: 'surakarta', port: 8080 });
  const rt = units.find((unit) => unit.kind === 'rt');
  const rw = units.find((unit) => unit.unitId === rt?.parentId);
  assert.equal(rw?.kind, 'rw');
  assert.equal(units.find((unit) => unit.unitId === rw?.parentId)?.kind, 'village');
});

test('the sample sites move along to another port', () => {
  assert.ok(readCity({ cityId: 'surakarta', port: 9010 }).sites.every((site) => site.origin.endsWith(':9010')));
});

test('a city without a file is said in one sentence that names CITY', () => {
  assert.throws(
    () => readCity({ cityId: 'atlantis', port: 8080 }),
    (error) => error instanceof StartError && /CITY/.test(error.message),
  );
});

test('every city has a data folder of its own, unless one is given', () => {
  assert.equal(readOptions({}).dataFolder, 'data/surakarta');
  assert.equal(readOptions({ CITY: 'klaten' }).dataFolder, 'data/klaten');
  assert.equal(readOptions({ CITY: 'klaten', DATA_DIR: '/srv/aduan' }).dataFolder, '/srv/aduan');
});

test('the proof of work is as hard as POW_COST says, and lifted by 0', () => {
  assert.deepEqual(readOptions({}).difficulty, { rounds: 5_000, minTries: 40, maxTries: 120 });
  assert.equal(readOptions({ POW_COST: '20000' }).difficulty?.rounds, 20_000);
  assert.deepEqual(readOptions({ POW_COST: '1' }).difficulty, { rounds: 1, minTries: 0, maxTries: 1 });
  assert.equal(readOptions({ POW_COST: '0' }).difficulty, null);
  assert.throws(() => readOptions({ POW_COST: 'sedikit' }), /POW_COST/);
});

test('the mail server is taken from SMTP_URL, and a wrong one is said without repeating its password', () => {
  assert.equal(readOptions({}).smtpUrl, null);
  assert.equal(readOptions({ SMTP_URL: 'smtps://kota:rahasia@surel.example:465' }).smtpUrl, 'smtps://kota:rahasia@surel.example:465');
  for (const url of ['surel.example', 'https://kota:rahasia@surel.example'])
    assert.throws(
      () => readOptions({ SMTP_URL: url }),
      (error) => error instanceof StartError && /SMTP_URL harus berbentuk smtp:/.test(error.message) && !error.message.includes('rahasia'),
    );
});
