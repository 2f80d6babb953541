import { isCardNumber } from './is-card-number.ts';
import { isFamilyCardNumber, isPopulationNumber } from './is-population-number.ts';
import { isPhoneNumber } from './is-phone-number.ts';
import type { PersonalNumber, PersonalNumberKind } from './personal-number.ts';

interface Group {
  readonly digits: string;
  readonly start: number;
}

const run = /\d(?:[ .()-]{0,4}\d)*/g;
const longest = 19;
const money = /\b(?:rp|idr)[. ]*$/i;
/** What these words name has digits too, and is no card and no landline. */
const otherNumber =
  /\b(?:(?:no)?rek(?:ening)?|va|virtual account|(?:id ?)?pel(?:anggan)?|nis[np]?|n?npwp|nip|nop|sppt|resi|invoice|faktur|tiket|token|meter\w*|aduan|laporan|pesanan|order|transaksi|bpjs|jkn|kis)\b[^a-z\d\n]{0,3}(?:(?:no|nomor|listrik|saya|adalah|pln)\b[^a-z\d\n]{0,3}){0,2}$/i;
const familyCard = /\b(?:no)?kk\b|kartu keluarga/gi;
const populationNumber = /\bn[io]k\b|\bktp\b|\bkia\b|kependudukan/gi;

/** NIK, KK, phone and card. `plain` has only ASCII characters (`readPlainly`). */
export function findDigitNumbers(plain: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  let lastEnd = -1;
  for (const match of plain.matchAll(run)) {
    const groups = [...match[0].matchAll(/\d+/g)].map((group) => ({ digits: group[0], start: match.index + group.index }));
    for (let index = 0; index < groups.length;) {
      const number = startOfNumber(plain, groups, index, lastEnd);
      if (number === null) index += 1;
      else {
        index += number.groups;
        lastEnd = number.end;
        found.push({ kind: number.kind, start: number.start, end: number.end });
      }
    }
  }
  return found;
}

/** The number that begins with this group: the group alone where it can be, else as many as there are to it. */
function startOfNumber(plain: string, groups: readonly Group[], index: number, lastEnd: number): (PersonalNumber & { groups: number }) | null {
  const first = groups[index];
  if (first === undefined) return null;
  const before = plain.slice(Math.max(0, first.start - 40), first.start);
  // What stands behind a decimal point or comma is no number of its own, unless what stands before is one.
  if ((/\d[.,]$/.test(before) && lastEnd !== first.start - 1) || money.test(before)) return null;
  const isInternational = before.endsWith('+');
  let best: (PersonalNumber & { groups: number }) | null = null;
  let length = 0;
  for (let next = index; next < groups.length; next += 1) {
    const last = groups[next];
    length += last?.digits.length ?? 0;
    if (last === undefined || length > longest) break;
    if (length < 9) continue;
    const kind = kindOf({ plain, groups, index, next, before, isInternational });
    if (kind === null) continue;
    best = { kind, start: first.start - (isInternational ? 1 : 0), end: last.start + last.digits.length, groups: next - index + 1 };
    if (next === index || kind !== 'phone') break;
  }
  return best;
}

interface Candidate {
  readonly plain: string;
  readonly groups: readonly Group[];
  readonly index: number;
  readonly next: number;
  readonly before: string;
  readonly isInternational: boolean;
}

function kindOf({ plain, groups, index, next, before, isInternational }: Candidate): PersonalNumberKind | null {
  const chosen = groups.slice(index, next + 1);
  const parts = chosen.map((group) => group.digits);
  const digits = parts.join('');
  if (isPopulationNumber(digits) && areGroupsOfPopulationNumber(plain, chosen) && !goesOn(groups, index, next)) {
    return isFamilyCardNumber(digits) && lastIndexOf(familyCard, before) > lastIndexOf(populationNumber, before) ? 'kk' : 'nik';
  }
  const isOther = otherNumber.test(before);
  if (isPhoneNumber(parts, isInternational) && !(isOther && !/^(?:62|08)/.test(digits))) return 'phone';
  return !isOther && isCardNumber(digits) && areGroupsOfCard(parts) && !goesOn(groups, index, next) ? 'card' : null;
}

/** One separator throughout, or where a new part of the number begins: not "12-07-2024 08.30-10.15". */
function areGroupsOfPopulationNumber(plain: string, groups: readonly Group[]): boolean {
  const separators = new Set<string>();
  let length = 0;
  let isAtParts = true;
  groups.forEach((group, index) => {
    const next = groups[index + 1];
    length += group.digits.length;
    if (next === undefined) return;
    separators.add(plain.slice(group.start + group.digits.length, next.start));
    isAtParts &&= length % 2 === 0 && length <= 12;
  });
  return separators.size <= 1 || isAtParts;
}

/** 4-4-4-4, 4-6-5, each digit by itself, or not set apart at all. */
function areGroupsOfCard(parts: readonly string[]): boolean {
  const lengths = parts.map((part) => part.length);
  return (
    lengths.join('-') === '4-6-5' || lengths.every((length, index) => length === lengths[0] || (index === lengths.length - 1 && length < (lengths[0] ?? 0)))
  );
}

/** A token of 20 digits is written in fives of four: its first sixteen are no number of their own. */
function goesOn(groups: readonly Group[], index: number, next: number): boolean {
  const length = groups[index]?.digits.length;
  const isEven = next > index && groups.slice(index, next + 1).every((group) => group.digits.length === length);
  return isEven && [groups[index - 1], groups[next + 1]].some((group) => group?.digits.length === length);
}

function lastIndexOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].reduce((last, match) => Math.max(last, match.index), -1);
}
