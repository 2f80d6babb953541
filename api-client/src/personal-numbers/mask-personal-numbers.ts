import type { PersonalNumber, PersonalNumberKind } from './personal-number.ts';

const letterOrDigit = /[\p{L}\p{N}]/gu;

/** The text with these numbers made unreadable but for what their owner knows them by ("33************01"); all else stays as it is. */
export function maskPersonalNumbers(text: string, numbers: readonly PersonalNumber[]): string {
  let masked = '';
  let done = 0;
  for (const { kind, start, end } of [...numbers].sort((left, right) => left.start - right.start)) {
    if (start < done) continue;
    masked += text.slice(done, start) + mask(text.slice(start, end), kind);
    done = end;
  }
  return masked + text.slice(done);
}

/** Of a NIK and a KK two digits stay at either end, of a card the last four, of a phone three, the first letter of an e-mail, the region of a plate. */
function mask(number: string, kind: PersonalNumberKind): string {
  const characters = number.match(letterOrDigit) ?? [];
  const region = characters.findIndex((character) => /\p{N}/u.test(character));
  const [first, last] = { nik: [2, 2], kk: [2, 2], phone: [0, 3], card: [0, 4], email: [1, 0], plate: [region, 0] }[kind];
  let index = 0;
  return number.replace(letterOrDigit, (character) => {
    index += 1;
    return index <= (first ?? 0) || index > characters.length - (last ?? 0) ? character : '*';
  });
}
