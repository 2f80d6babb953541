import type { City, Clip } from '@kotak-aduan/api-client/schemas';

interface Known {
  readonly city: City;
  /** Handles of accounts that a coordinator has confirmed. */
  readonly confirmed: readonly string[];
}

/** What authorities put before their name; whether one is ours says the list of official accounts. */
const authorityWords =
  'pemkot pemkab pemda pemprov pemerintah humas ppid dinas kelurahan kecamatan puskesmas satpol damkar dishub dinkes dinsos disdik diskominfo bpbd dlh dpupr polres polsek'.split(
    ' ',
  );
/** A shorter name begins many others: `pln`, and `plntrh`. */
const beginningMinLength = 5;

/**
 * A clip is about what its author wrote. Of the others in it, private people, only initials are kept, and none of them is called the account that it came
 * to; an account that is listed, or that bears the name of the city or of one of its units, is no private person's, be it real or false.
 */
export function maskStrangers(clip: Clip, known: Known): Clip {
  const account = clip.receivedByAccount;
  return {
    ...clip,
    context: clip.context.map((one) => ({ ...one, authorName: mayBeNamed(one.authorName, clip, known) ? one.authorName : initials(one.authorName) })),
    receivedByAccount: account !== null && isAuthority(account, known) ? account : null,
  };
}

function mayBeNamed(name: string | null, { authorName, authorHandle }: Clip, known: Known): boolean {
  return name === null || name === authorName || name === authorHandle || isAuthority(name, known);
}

/** As a handle writes it (`@dishub_surakarta`, `kotasurakarta`) or as a page is called (“Dinas Perhubungan Kota Surakarta”). */
function isAuthority(account: string, { city, confirmed }: Known): boolean {
  const [run, first] = [runOf(account), wordsOf(account)[0] ?? ''];
  const begins = (name: string | null): boolean =>
    name !== null && (first === runOf(name) || (runOf(name).length >= beginningMinLength && run.startsWith(runOf(name))));
  const isListed = [...(city.officialAccounts ?? []).map(({ handle }) => handle), ...confirmed].some((name) => runOf(name) === run);
  return (
    isListed ||
    run.includes(runOf(city.name)) ||
    first === wordsOf(city.name).at(-1) ||
    authorityWords.some(begins) ||
    city.units.some((unit) => run.includes(runOf(unit.name)) || begins(unit.shortName))
  );
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const runOf = (name: string): string => wordsOf(name).join('');

/** “Rina Contoh” is “R. C.”. */
function initials(name: string | null): string | null {
  const words = wordsOf(name ?? '');
  return words.length === 0 ? null : words.map((word) => `${/./u.exec(word.toUpperCase())?.[0] ?? ''}.`).join(' ');
}
