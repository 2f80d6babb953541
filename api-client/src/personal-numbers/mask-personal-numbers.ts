import type { PersonalNumber, PersonalNumberKind } from './personal-number.ts';

/** How many letters and digits stay, at the start and at the end: enough to recognise one's own. */
const kept: Readonly<Record<PersonalNumberKind, readonly [start: number, end: number]>> = {
  nik: [2, 2],
  kk: [2, 2],
  phone: [0, 3],
  card: [0, 4],
  email: [1, 0],
  plate: [0, 0],
};

/** The text with these numbers made unreadable, "3372014101900001" as "33************01"; all else stays as it is. */
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
  const significant = /[\p{L}\p{N}]/gu;
  const count = number.match(significant)?.length ?? 0;
  const [first, last] = kind === 'plate' ? [/^[\p{L}\p{Cf}\p{M}]*/u.exec(number)?.[0].match(significant)?.length ?? 0, 0] : kept[kind];
  let index = 0;
  return number.replace(significant, (character) => {
    index += 1;
    return index <= first || index > count - last ? character : '*';
  });
}
