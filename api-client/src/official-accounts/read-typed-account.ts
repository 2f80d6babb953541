import type { officialPlatforms } from '../schemas/official-account.ts';
import { withoutEnd } from './without-end.ts';

export type Platform = (typeof officialPlatforms)[number];

/** One way to understand what somebody typed or pasted. */
export type Reading =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'name'; readonly platform: Platform | null; readonly name: string }
  | { readonly kind: 'site'; readonly host: string; readonly path: string; readonly typed: string };

export type Unreadable = 'empty' | 'words' | 'email' | 'post' | 'short-link';

const hosts: Readonly<Record<string, Platform>> = {
  'instagram.com': 'instagram',
  'instagr.am': 'instagram',
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'x.com': 'x',
  'twitter.com': 'x',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'tiktok.com': 'tiktok',
  'youtube.com': 'youtube',
};

/** Nobody can tell from these where they lead, and nothing is fetched to find out. */
const shorteners = ['bit.ly', 's.id', 't.co', 'tinyurl.com', 'youtu.be', 'fb.me', 'vm.tiktok.com', 'vt.tiktok.com', 'wa.link'];

/** First parts of a path that lead to something else than an account, on one platform or another. */
const notNames = new Set(
  'p reel reels tv explore direct accounts groups watch photo photo.php story.php permalink.php share sharer events i search hashtag intent shorts playlist results feed t tag discover music live'.split(
    ' ',
  ),
);
/** The name comes after these. */
const beforeNames = new Set('stories pages people c user channel'.split(' '));

const invisibleEnds = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/g;
const numberLabel = /^(?:no(?:mor)?|wa|whatsapp|telp?|telepon|tlp|hp|call center)?[.:\s]*/i;

/** Only A to Z: `toLowerCase` would make an ordinary k of a Kelvin sign, and so a real account of a false one. */
export function toSmallLetters(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** `+62 812-3456`, `0062812…` and `(0812) 3456` are the same number. */
export function plainDigits(text: string): string {
  const digits = text.replaceAll(/\D/g, '').replace(/^00/, '');
  return digits.startsWith('62') && digits.length > 8 ? `0${digits.slice(2).replace(/^0/, '')}` : digits;
}

/** What was typed may mean: `dpupr.kota.id` can be a site or the name of an account. */
export function readTypedAccount(text: string): readonly Reading[] | Unreadable {
  const typed = text.replaceAll(invisibleEnds, '');
  if (typed === '') return 'empty';
  const number = typed.replace(/^tel:/i, '').replace(numberLabel, '');
  if (/^[+\d][\d\s().+/–-]{2,}$/.test(number) || /^\([\d\s().+/–-]+$/.test(number)) return [{ kind: 'number', digits: plainDigits(number) }];
  const word = typed.split(/\s+/).find((part, _, all) => all.length === 1 || /^@\S|:\/\/|^www\.|\.\w+\//.test(part));
  const inWords = /\+?\d[\d\s().-]{6,}\d/.exec(typed)?.[0];
  if (word === undefined) return inWords === undefined ? 'words' : [{ kind: 'number', digits: plainDigits(inWords) }];
  const clean = withoutEnd(word.replace(/^[<("'“‘]+/, ''), `>)"'”’,;:!?`);
  if (clean.startsWith('@')) return nameOf(null, clean);
  if (/^[\w.+-]+@[\w.-]+$/.test(clean.replace(/^mailto:/i, ''))) return 'email';
  if (/^[a-z]+:\/\//i.test(clean) || /[/?]/.test(clean)) return readLink(clean);
  const site = clean.includes('.') ? readLink(clean) : [];
  return typeof site === 'string' || site.some(({ kind }) => kind !== 'site') ? site : [{ kind: 'name', platform: null, name: smallName(clean) }, ...site];
}

function smallName(name: string): string {
  return toSmallLetters(withoutEnd(name.replace(/^@/, ''), '.'));
}

function nameOf(platform: Platform | null, name: string): readonly Reading[] | Unreadable {
  const small = smallName(name);
  return small === '' ? 'words' : [{ kind: 'name', platform, name: small }];
}

function readLink(text: string): readonly Reading[] | Unreadable {
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch {
    return 'words';
  }
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  if (!host.includes('.')) return 'words';
  if (shorteners.includes(host)) return 'short-link';
  if (host === 'wa.me' || /(?:^|\.)whatsapp\.com$/.test(host)) {
    const digits = plainDigits(url.searchParams.get('phone') ?? url.pathname);
    if (digits.length > 5) return [{ kind: 'number', digits }];
  }
  const platform = Object.entries(hosts).find(([own]) => host === own || host.endsWith(`.${own}`))?.[1];
  if (platform !== undefined) return nameInPath(platform, url);
  // The letters as typed: in `host` a foreign letter is a code (`xn--…`) that resembles nothing.
  const typed = toSmallLetters(/^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(withScheme)?.[1] ?? host).replace(/^www\./, '');
  return [{ kind: 'site', host, path: plainPath(url.pathname), typed }];
}

/** Without the slash at its end. */
export function plainPath(path: string): string {
  return withoutEnd(toSmallLetters(path), '/');
}

function nameInPath(platform: Platform, url: URL): readonly Reading[] | Unreadable {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const id = url.searchParams.get('id');
  if (parts[0] === 'profile.php' && id !== null) return nameOf(platform, id);
  const [first = '', second = '', third = ''] = parts.map((part) => toSmallLetters(decode(part)));
  // `facebook.com/people/Nama-Orang/1000123`: the name is anybody's, the number is the account's.
  if (first === 'people' && third !== '') return nameOf(platform, third);
  if (beforeNames.has(first)) return second === '' ? 'post' : nameOf(platform, second);
  return first === '' || notNames.has(first) ? 'post' : nameOf(platform, first);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
