import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCodes } from './messages/language-codes.ts';
import { messagesFor } from './messages/messages-for.ts';
import { timeWords, type TimeWords } from './time-words.ts';

async function wordsIn(code: string, timeZone: string | undefined): Promise<TimeWords> {
  const { code: locale, dateWords: words } = await messagesFor(code);
  return timeWords({ locale, words, timeZone });
}

test('a due date reads as the city reads it, wherever the phone is', async () => {
  const words = await wordsIn('id', 'Asia/Jayapura');
  assert.equal(words.moment('2026-11-22T18:00:00.000Z'), 'Senin, 23 November 2026 pukul 03.00 WIT');
});

test('what happens on the device, a draft that was kept and a next try, is told by the clock of the device, whatever city it writes to', async () => {
  const at = '2026-11-22T18:00:00.000Z';
  // Jakarta or Jayapura, as the level has it.
  const isEast = new Date(at).getHours() === 3;
  for (const city of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', undefined]) {
    const words = await wordsIn('id', city);
    assert.equal(words.clock(at), isEast ? '03.00' : '01.00');
    assert.equal(words.here(at), `Senin, 23 November 2026 pukul ${isEast ? '03.00 WIT' : '01.00 WIB'}`);
  }
});

test('a moment names the zone of the city, whichever of the three it is and in each language', async () => {
  for (const [timeZone, hour, zone] of [
    ['Asia/Jakarta', '09', 'WIB'],
    ['Asia/Pontianak', '09', 'WIB'],
    ['Asia/Makassar', '10', 'WITA'],
    ['Asia/Jayapura', '11', 'WIT'],
  ] as const) {
    const at = '2026-11-22T02:10:00.000Z';
    const read = await Promise.all(languageCodes.map(async (code) => (await wordsIn(code, timeZone)).moment(at)));
    assert.deepEqual(read, [
      `Minggu, 22 November 2026 pukul ${hour}.10 ${zone}`,
      `Ahad, 22 November 2026 tabuh ${hour}.10 ${zone}`,
      `Minggu, 22 Nopémber 2026 tabuh ${hour}.10 ${zone}`,
      `Sunday, 22 November 2026 at ${hour}:10 ${zone}`,
    ]);
  }
});

test('days and months of Javanese and Sundanese are those of Unicode’s locale data, which phones lack', async () => {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Jakarta' } as const;
  for (const code of ['jv', 'su']) {
    const words = await wordsIn(code, 'Asia/Jakarta');
    const known = new Intl.DateTimeFormat(`${code}-ID`, day);
    assert.equal(known.resolvedOptions().locale, `${code}-ID`, 'this Node has no data to compare with');
    for (let days = 0; days < 365; days += 1) {
      const at = new Date(Date.UTC(2026, 0, 1 + days, 5));
      assert.equal(words.moment(at.toISOString()), `${known.format(at)} tabuh 12.00 WIB`);
    }
  }
});

test('a formatter is made when a time is shown, and once', (context) => {
  const making = context.mock.method(Intl, 'DateTimeFormat');
  for (let render = 0; render < 5; render += 1) timeWords({ locale: 'en', timeZone: 'Asia/Tokyo' });
  assert.equal(making.mock.callCount(), 0);
  for (let render = 0; render < 5; render += 1) {
    const words = timeWords({ locale: 'en', timeZone: 'Asia/Tokyo' });
    assert.notEqual(words.clock('2026-11-22T18:00:00.000Z'), words.moment('2026-11-22T18:00:00.000Z'));
  }
  assert.equal(making.mock.callCount(), 2);
});
