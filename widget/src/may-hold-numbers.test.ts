import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalNumbers } from '@kotak-aduan/api-client/personal-numbers';
import { mayHoldNumbers } from './may-hold-numbers.ts';

test('lets nothing through that would be found', () => {
  const texts = [
    'NIK saya 3372014101900001',
    'nik 3372 0141 0190 0001 tolong dicek',
    'hubungi 0812-3456-7890',
    'wa +62 812 3456 7890 ya',
    'telp (0271) 712345',
    'kartu 4111 1111 1111 1111',
    'surel sri@contoh.id',
    'motor AD 1234 XY ngebut',
    'ditabrak ad1234xy',
    'plat AD 12 B parkir di trotoar',
    'mobil B 1234 A parkir di trotoar',
    '３３７２０１４１０１９００００１',
  ];
  for (const text of texts) {
    assert.ok(findPersonalNumbers(text).length > 0, `found: ${text}`);
    assert.ok(mayHoldNumbers(text), text);
  }
});

test('an ordinary complaint fetches nothing', () => {
  for (const text of [
    'jalan berlubang sejak 2 minggu, 3 orang jatuh',
    'pju mati di RT 02 RW 05',
    'sejak tahun 2024, tiap pukul 18.00',
    'sampah 15 hari belum diangkut',
  ]) {
    assert.equal(mayHoldNumbers(text), false, text);
  }
});
