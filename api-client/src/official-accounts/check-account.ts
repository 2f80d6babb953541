import type { ListedAccount, ListedEmergencyNumber } from '../schemas/official-account.ts';
import { editsBetween, nearness } from './looks-alike.ts';
import { plainDigits, plainPath, readTypedAccount, toSmallLetters, type Platform, type Reading, type Unreadable } from './read-typed-account.ts';

export type AccountCheck =
  | { readonly kind: 'unreadable'; readonly reason: Unreadable }
  /** `isNameOnly`: no platform was typed, so the answer holds for the account's own alone. */
  | { readonly kind: 'official'; readonly account: ListedAccount; readonly isNameOnly: boolean }
  /** An official name, on a platform where nobody said that it is the city's. */
  | { readonly kind: 'elsewhere'; readonly account: ListedAccount; readonly platform: Platform }
  | { readonly kind: 'alike'; readonly account: ListedAccount }
  /** Nobody's account, and nobody's to imitate. */
  | { readonly kind: 'emergency'; readonly number: ListedEmergencyNumber }
  | { readonly kind: 'not-listed' };

/** Longer than any link to an account; what comes after it says nothing. */
const longest = 300;

/** Is what somebody typed or pasted one of the official accounts? Nothing is fetched and nothing kept. */
export function checkAccount(typed: string, accounts: readonly ListedAccount[], emergencyNumbers: readonly ListedEmergencyNumber[] = []): AccountCheck {
  const readings = readTypedAccount(typed.slice(0, longest));
  if (typeof readings === 'string') return { kind: 'unreadable', reason: readings };
  const listed = accounts.map((account) => ({ account, readings: readingsOf(account) }));
  for (const reading of readings) {
    const found = listed.find((one) => one.readings.some((official) => isSame(reading, official)));
    if (found !== undefined) {
      return { kind: 'official', account: found.account, isNameOnly: reading.kind === 'name' && reading.platform === null && found.account.platform !== null };
    }
  }
  const emergency = emergencyNumbers.find(({ number }) => readings.some((reading) => reading.kind === 'number' && reading.digits === plainDigits(number)));
  if (emergency !== undefined) return { kind: 'emergency', number: emergency };
  for (const reading of readings) {
    if (reading.kind !== 'name' || reading.platform === null) continue;
    const { name, platform } = reading;
    const found = listed.find((one) => one.readings.some((official) => official.kind === 'name' && official.name === name));
    if (found !== undefined) return { kind: 'elsewhere', account: found.account, platform };
  }
  let nearest: { account: ListedAccount; distance: number } | null = null;
  for (const { account, readings: officials } of listed) {
    for (const distance of readings.flatMap((reading) => officials.flatMap((official) => distanceBetween(reading, official) ?? []))) {
      if (nearest === null || distance < nearest.distance) nearest = { account, distance };
    }
  }
  return nearest === null ? { kind: 'not-listed' } : { kind: 'alike', account: nearest.account };
}

/** An account by its name and by its address: a city may have written either in its own way. */
function readingsOf({ kind, platform, handle, address }: ListedAccount): readonly Reading[] {
  if (kind === 'phone' || kind === 'whatsapp') return [{ kind: 'number', digits: plainDigits(address) || plainDigits(handle) }];
  const fromAddress = readTypedAccount(address);
  const readings: readonly Reading[] = typeof fromAddress === 'string' ? [] : fromAddress;
  if (kind === 'website') return readings;
  return [{ kind: 'name', platform, name: toSmallLetters(handle.replace(/^@/, '')) }, ...readings];
}

function isSame(typed: Reading, official: Reading): boolean {
  if (typed.kind === 'number') return official.kind === 'number' && typed.digits === official.digits;
  if (typed.kind === 'name') {
    if (official.kind !== 'name' || (typed.platform !== null && typed.platform !== official.platform)) return false;
    // Facebook alone takes no notice of dots.
    return official.platform === 'facebook' ? withoutDots(typed.name) === withoutDots(official.name) : typed.name === official.name;
  }
  if (official.kind !== 'site') return false;
  const isHost = typed.host === official.host || typed.host.endsWith(`.${official.host}`);
  // Where the official site is a page on somebody else's host, the rest of that host is anybody's.
  const isPath = official.path === '' || typed.path === official.path || typed.path.startsWith(`${plainPath(official.path)}/`);
  return isHost && isPath;
}

function withoutDots(name: string): string {
  return name.replaceAll('.', '');
}

function distanceBetween(typed: Reading, official: Reading): number | null {
  if (typed.kind !== 'number' && official.kind !== 'number') {
    const distance = nearness(nameWithin(typed), nameWithin(official));
    // Of a site and an account that both resemble it, the one of its own kind.
    return distance === null || typed.kind === official.kind ? distance : distance + 0.5;
  }
  if (typed.kind !== 'number' || official.kind !== 'number' || typed.digits.length < 6) return null;
  // Without the area code, or with one digit that is wrong, missing, too many or swapped.
  if (official.digits.endsWith(typed.digits)) return 1;
  return typed.digits.length >= 8 && editsBetween(typed.digits, official.digits) <= 1 ? 1 : null;
}

/** Of a site what is its own: without `.go.id` or `.com`, which is what a false one has differently. */
function nameWithin(reading: Exclude<Reading, { kind: 'number' }>): string {
  return reading.kind === 'name' ? reading.name : reading.typed.replace(/(?:\.(?:go|co|or|ac|sch|my|web|desa|biz))?\.[a-z]{2,}$/, '');
}
