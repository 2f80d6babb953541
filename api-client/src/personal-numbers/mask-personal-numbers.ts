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

function mask(number: string, kind: PersonalNumberKind): string {
  const characters = number.match(letterOrDigit) ?? [];
  const region = characters.findIndex((character) => /\p{N}/u.test(character));
  const kept: Readonly<Record<PersonalNumberKind, readonly [start: number, end: number]>> = {
    nik: [2, 2],
    kk: [2, 2],
    phone: [0, 3],
    card: [0, 4],
    account: [0, 3],
    email: [1, 0],
    plate: [region, 0],
  };
  const [first, last] = kept[kind];
  let index = 0;
  return number.replace(letterOrDigit, (character) => {
    index += 1;
    return index <= first || index > characters.length - last ? character : '*';
  });
}
