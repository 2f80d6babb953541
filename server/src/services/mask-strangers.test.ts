import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipDraftSchema, type Clip } from '@kotak-aduan/api-client/schemas';
import { clipBody } from '../testing/desk-steps.ts';
import { testCity } from '../testing/test-city.ts';
import { createCityDirectory } from './city-directory.ts';
import { maskStrangers } from './mask-strangers.ts';

const directory = createCityDirectory(testCity);

function masked(account: string | null, ...names: (string | null)[]): Clip {
  const context = names.map((authorName) => ({ authorName, text: 'kata mereka', permalink: null }));
  const { clip } = clipDraftSchema.parse(clipBody({ clip: { context, receivedByAccount: account } }));
  return maskStrangers(clip, directory);
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
