import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipDraftSchema, type Clip } from '@kotak-aduan/api-client/schemas';
import { readCity } from '../main-options.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { testCity } from '../testing/test-city.ts';
import { maskStrangers } from './mask-strangers.ts';

const known = { city: testCity, confirmed: ['solo.peduli', 'Peduli Solo'] };

function masked(account: string | null, ...names: (string | null)[]): Clip {
  const context = names.map((authorName) => ({ authorName, text: 'kata mereka', permalink: null }));
  const { clip } = clipDraftSchema.parse(clipBody({ clip: { context, receivedByAccount: account } }));
  return maskStrangers(clip, known);
}

test('of private people in a clip only initials are kept, whatever their names are written in', () => {
  assert.deepEqual(
    masked(null, 'Rina Contoh', '@vicky.contoh2', 'Siti-Nur', '李 明', null, '…').context.map(({ authorName }) => authorName),
    ['R. C.', 'V. C.', 'S. N.', '李. 明.', null, null],
  );
});

test('who is called like the city or a unit of it keeps its name, real or false; so does the author', () => {
  const names = ['Pemkot Contoh', 'kotauji', '@dpupr_palsu', 'Dinas Lingkungan Hidup Kota Uji', 'Warga Contoh'];
  assert.deepEqual(
    masked(null, ...names).context.map(({ authorName }) => authorName),
    names,
  );
});

test('no private person is called the account that a clip came to', () => {
  assert.equal(masked('vicky.contoh2').receivedByAccount, null);
  assert.equal(masked('Rina Contoh').receivedByAccount, null);
  for (const account of ['kotauji', 'DPUPR.contoh', 'dpupr.palsu', 'Pemerintah Kota']) assert.equal(masked(account).receivedByAccount, account);
});

test('what is on the list or confirmed is named, whatever it is called; in each sample city every listed account and every unit is', () => {
  assert.equal(masked('@Solo.Peduli').receivedByAccount, '@Solo.Peduli');
  for (const name of ['surakarta', 'klaten', 'bandung']) {
    const city = readCity({ cityId: name, port: 8080 });
    const units = city.units.flatMap((unit) => [unit.name, unit.shortName ?? unit.name]);
    const accounts = (city.officialAccounts ?? []).flatMap(({ platform, handle }) => (platform === null ? [] : [handle]));
    for (const account of [...units, ...accounts, `humas_${name}`, `dishub${name}`, `Satpol PP ${name}`, `ppid.${name}`]) {
      const { clip } = clipDraftSchema.parse(clipBody({ clip: { receivedByAccount: account } }));
      assert.equal(maskStrangers(clip, { city, confirmed: [] }).receivedByAccount, account, `${name}: ${account}`);
    }
    for (const person of ['budi pln', 'Budi Santoso', `sri_${name}`, 'plntrh', '@warga.rw05']) {
      const { clip } = clipDraftSchema.parse(clipBody({ clip: { receivedByAccount: person } }));
      assert.equal(maskStrangers(clip, { city, confirmed: [] }).receivedByAccount, null, `${name}: ${person}`);
    }
  }
});
