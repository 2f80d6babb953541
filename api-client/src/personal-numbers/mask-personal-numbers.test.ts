import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPersonalNumbers } from './find-personal-numbers.ts';
import { maskPersonalNumbers } from './mask-personal-numbers.ts';

const masked = (text: string): string => maskPersonalNumbers(text, findPersonalNumbers(text));

test('what its owner knows a number by stays: ends of NIK, KK, card, account and phone, first letter of an e-mail, region of a plate', () => {
  assert.equal(masked('NIK saya 3372994101909901.'), 'NIK saya 33************01.');
  assert.equal(masked('KK 3372-9912-0310-9902'), 'KK 33**-****-****-**02');
  assert.equal(masked('wa 0812-3456-7890'), 'wa ****-****-*890');
  assert.equal(masked('wa +62 (0)812 3456 7890'), 'wa +** (*)*** **** *890');
  assert.equal(masked('kartu 4111 1111 1111 1111'), 'kartu **** **** **** 1111');
  assert.equal(masked('rek BCA 1234567890'), 'rek BCA *******890');
  assert.equal(masked('kirim ke budi.s@contoh.example'), 'kirim ke b***.*@******.*******');
  assert.equal(masked('motor AD 1234 XY dan b5678abc'), 'motor AD **** ** dan b*******');
});

test('digits of other scripts and between invisible characters are masked too', () => {
  assert.equal(masked('３３７２９９４１０１９０９９０１'), '３３************０１');
  assert.equal(masked('0812\u200b3456\u200b7890'), '****\u200b****\u200b*890');
  assert.equal(masked('𝟑𝟑𝟕𝟐𝟗𝟗𝟒𝟏𝟎𝟏𝟗𝟎𝟗𝟗𝟎𝟏 ya'), '𝟑𝟑************𝟎𝟏 ya');
});

test('only what is named is masked, in whatever order it is named', () => {
  const text = 'wa 081234567890 atau 081987654321';
  const [first, second] = findPersonalNumbers(text);
  assert.ok(first !== undefined && second !== undefined);
  assert.equal(maskPersonalNumbers(text, [second]), 'wa 081234567890 atau *********321');
  assert.equal(maskPersonalNumbers(text, [second, first]), 'wa *********890 atau *********321');
  assert.equal(maskPersonalNumbers(text, []), text);
});

const casesIn = (name: string): string[] => {
  const cases: unknown = JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));
  assert.ok(Array.isArray(cases));
  return cases.map((text) => String(text).replace(/\{\w+:([^}]*)\}/g, '$1'));
};
const piece = fc.oneof(
  fc.constantFrom(...casesIn('with-numbers')),
  fc.constantFrom(...casesIn('without-numbers')),
  fc.stringMatching(/^[0-9 .+()@-]{0,24}$/),
  fc.string({ unit: 'grapheme' }),
);
const anyText = fc.tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', ' ', '\n', ', ')).map(([pieces, between]) => pieces.join(between));

const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test('masking removes the letters and digits of every number found, and leaves the rest of the text as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = findPersonalNumbers(text);
      const parts = found.map(({ start }, index) => text.slice(found[index - 1]?.end ?? 0, start));
      parts.push(text.slice(found[found.length - 1]?.end ?? 0));
      let rest = maskPersonalNumbers(text, found);
      found.forEach(({ start, end, kind }, index) => {
        assert.ok(start >= (found[index - 1]?.end ?? 0) && end > start && end <= text.length, 'in order, none over another, inside the text');
        const before = parts[index] ?? '';
        assert.ok(rest.startsWith(before));
        const number = text.slice(start, end);
        const after = maskPersonalNumbers(number, [{ kind, start: 0, end: number.length }]);
        assert.ok(rest.startsWith(before + after));
        const kept = lettersAndDigits(after);
        assert.ok(kept.length < lettersAndDigits(number).length && kept.length <= 8, `${number} became ${after}`);
        rest = rest.slice((before + after).length);
      });
      assert.equal(rest, parts[parts.length - 1]);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing is found in what was masked', () => {
  for (const text of casesIn('with-numbers')) assert.deepEqual(findPersonalNumbers(masked(text)), [], text);
});
