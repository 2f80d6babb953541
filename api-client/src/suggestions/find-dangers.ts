import type * as z from 'zod/mini';
import type { emergencyNumberSchema } from '../schemas/city-config.ts';
import { isOneTypoApart } from './is-one-typo-apart.ts';
import { wordsOf } from './words-of.ts';

export type EmergencyNumber = z.infer<typeof emergencyNumberSchema>;

/** So many other words may stand between two words of a phrase: `kabel PLN di jalan putus`. */
const gapMax = 2;
/** A shorter word with one letter changed is usually another word. */
const typoMinLength = 7;
/** What may hang on a word in Indonesian, Javanese and Sundanese without making it another: `kabelnya`, `kabele`, `kabelna`. */
const endings = new Set('nya lah pun ku mu an i in kan e ne ake na ana eun keun ipun'.split(' '));

/** Right before a danger they say that it is feared, usual or to be prevented, not that it is there: `rawan kecelakaan`. */
const preventing = new Set(
  'rawan cegah mencegah pencegahan nyegah potensi berpotensi menyebabkan mengakibatkan hindari menghindari sebelum pemadam hidran hydrant angka jumlah'.split(
    ' ',
  ),
);
/** The same, but only with one of `beings` between: `sering terjadi kecelakaan`, while `sering dipukuli suami` is a danger. */
const doubting = new Set('takut khawatir kuatir wedi sieun bisi sering tidak tak gak ga nggak ora ojo jangan sampai bisa ulah'.split(' '));
const beings = new Set('ada terjadi terulang ono ana enek aya kajadian'.split(' '));
/** Turns of speech in which the word means something else; one word may stand between the two. */
const idioms: readonly (readonly [string, string])[] = [
  ['kebakaran', 'jenggot'],
  ['pembunuhan', 'karakter'],
  ['dipukul', 'rata'],
  ['memukul', 'kentongan'],
  ['jalan', 'dipukuli'],
  ['usaha', 'tenggelam'],
  ['aspirasi', 'tenggelam'],
  ['laporan', 'hanyut'],
  ['takut', 'kecelakaan'],
  ['keterangan', 'kecelakaan'],
  ['terjebak', 'macet'],
  ['kebanjiran', 'pesanan'],
  ['takut', 'malam'],
  ['memukul', 'pedagang'],
  ['kobong', 'atiku'],
  ['kobong', 'ati'],
  ['tikus', 'mayat'],
  ['demam', 'berdarah'],
];

/**
 * The emergency numbers to show for a text, those whose words stand in it first, then those that go with every danger; none where nothing
 * points to a danger. Rather once too often than once too little. Runs on the device: nobody is asked.
 * @example
 * findDangers({ text: 'ada kabel listrik putus', emergencyNumbers: city.emergencyNumbers })[0]?.number // '123'
 */
export function findDangers({ text, emergencyNumbers }: { text: string; emergencyNumbers: readonly EmergencyNumber[] }): EmergencyNumber[] {
  const typed = wordsOf(text);
  const different = [...new Set(typed)];
  const found = emergencyNumbers.filter(({ words = [] }) =>
    words.some((said) => {
      const phrase = phraseOf(said);
      return phrase.places.every((wanted) => different.some((word) => isOneOf(word, wanted))) && isSaid(typed, phrase);
    }),
  );
  return found.length === 0 ? [] : [...found, ...emergencyNumbers.filter(({ words = [] }) => words.length === 0)];
}

/** Words in a row, at each place any of some; and how many others may stand between two of them. */
interface Phrase {
  readonly places: readonly (readonly string[])[];
  readonly gap: number;
}

/** `minum/ngombe racun`, and `ingin/pengin_mati` where nothing may come between: `ingin lapor lampu mati` is no danger. */
function phraseOf(said: string): Phrase {
  return { places: said.split(/[ _]/).map((place) => place.split('/')), gap: said.includes('_') ? 0 : gapMax };
}

function isSaid(typed: readonly string[], phrase: Phrase): boolean {
  return typed.some((_word, start) => standsAt({ typed, phrase, start }) && !isFeared(typed, start) && !isIdiom(typed, start));
}

function standsAt({ typed, phrase: { places, gap }, start }: { typed: readonly string[]; phrase: Phrase; start: number }): boolean {
  let at = start;
  for (const wanted of places) {
    const last = at === start ? start : at + gap;
    while (at <= last && !isOneOf(typed[at] ?? '', wanted)) at += 1;
    if (at > last) return false;
    at += 1;
  }
  return true;
}

function isOneOf(typed: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => isMeant(typed, word));
}

/** Nothing is taken off the front: `terbakar` is a danger, `bakar` is not. */
function isMeant(typed: string, wanted: string): boolean {
  if (typed.startsWith(wanted)) return typed.length === wanted.length || endings.has(typed.slice(wanted.length));
  return wanted.length >= typoMinLength && isOneTypoApart(typed, wanted);
}

function isFeared(typed: readonly string[], start: number): boolean {
  let before = start - 1;
  while (beings.has(typed[before] ?? '')) before -= 1;
  const word = typed[before] ?? '';
  return preventing.has(word) || (before < start - 1 && doubting.has(word));
}

function isIdiom(typed: readonly string[], start: number): boolean {
  const word = typed[start];
  const [before, after] = [typed.slice(Math.max(0, start - 2), start), typed.slice(start + 1, start + 3)];
  return idioms.some(([first, second]) => (word === first && after.includes(second)) || (word === second && before.includes(first)));
}
