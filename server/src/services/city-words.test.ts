import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citySchema } from '@kotak-aduan/api-client/schemas';
import { testCity } from '../testing/test-city.ts';
import { cityWords, missingWords } from './city-words.ts';

const javanese = {
  review: 'Belum diperiksa penutur asli',
  escalation: 'Menawi tenggatipun kelangkung, aduan punika minggah.',
  notice: { controller: 'Pamarentah Kota Uji', text: 'Data panjenengan kangge nangani aduan.', legalBasis: 'UU 27/2022 bab data' },
  emergencyNames: { '112': 'Dharurat' },
};
const city = citySchema.parse({ ...testCity, wordsByLanguage: { jv: javanese } });

test('a city speaks the language that it has its words in, with the version of the notice and the words of danger as they are', () => {
  assert.deepEqual(cityWords(city, 'jv'), {
    language: 'jv',
    escalation: javanese.escalation,
    notice: { version: '2026-01', ...javanese.notice },
    emergencyNumbers: [{ name: 'Dharurat', number: '112' }],
  });
});

test('and Indonesian in every other, whatever it is called', () => {
  for (const locale of ['id', 'su', 'xx', '__proto__', 'toString', '']) {
    const { language, notice } = cityWords(city, locale);
    assert.deepEqual([language, notice], ['id', testCity.notice], locale);
  }
});

test('what a language lacks of the Indonesian is named', () => {
  assert.deepEqual(missingWords(city), []);
  const { escalation: _left, ...withoutEscalation } = javanese;
  const partly = citySchema.parse({ ...testCity, wordsByLanguage: { jv: { ...withoutEscalation, emergencyNames: {} } } });
  assert.deepEqual(missingWords(partly), ['jv.escalation', 'jv.emergencyNames.112']);
});
