import type { Clip } from '@kotak-aduan/api-client/schemas';
import type { CityDirectory } from './city-directory.ts';

/** What only an authority calls itself; whether it is one says the list of official accounts. */
const authorityWords = new Set(['pemkot', 'pemkab', 'pemda', 'pemprov', 'pemerintah']);

/**
 * A clip is about what its author wrote. Of the others in it, private people, only initials are kept, and none of them is called the account that it came
 * to; who bears the name of the city or of one of its units is no private person, be the account real or false.
 */
export function maskStrangers(clip: Clip, directory: CityDirectory): Clip {
  const account = clip.receivedByAccount;
  return {
    ...clip,
    context: clip.context.map((one) => ({ ...one, authorName: isKnown(one.authorName, clip, directory) ? one.authorName : initials(one.authorName) })),
    receivedByAccount: account !== null && bearsOurName(account, directory) ? account : null,
  };
}

function isKnown(name: string | null, { authorName, authorHandle }: Clip, directory: CityDirectory): boolean {
  return name === null || name === authorName || name === authorHandle || bearsOurName(name, directory);
}

/** As a handle writes it (`@dishub_surakarta`, `kotasurakarta`) or as a page is called (“Dinas Perhubungan Kota Surakarta”). */
function bearsOurName(account: string, { city }: CityDirectory): boolean {
  const words = account.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const run = words.join('');
  const isIn = (name: string): boolean => run.includes(name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''));
  const isWord = (name: string | null): boolean => name !== null && words.includes(name.toLowerCase());
  return isIn(city.name) || words.some((word) => authorityWords.has(word)) || city.units.some((unit) => isIn(unit.name) || isWord(unit.shortName));
}

/** “Rina Contoh” is “R. C.”. */
function initials(name: string | null): string | null {
  const letters = (name ?? '').match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu);
  return letters === null ? null : letters.map((letter) => `${letter.toUpperCase()}.`).join(' ');
}
