import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDangers } from './find-dangers.ts';
import { mayTellDanger } from './may-tell-danger.ts';

const words = ['kecelakaan', 'pingsan', 'kebakaran', 'dipukuli suami', 'kabel putus', 'maaf tolong', 'kejang'];
const emergencyNumbers = [{ name: 'Panggilan darurat', number: '112' }, ...words.map((word) => ({ name: word, number: '119', words: [word] }))];
const tells = (text: string): boolean => mayTellDanger(text, emergencyNumbers);

test('an ordinary complaint tells no danger', () => {
  for (const text of ['', 'Lampu jalan mati, jalan berlubang sejak 2 minggu di RT 02.', 'sampah menumpuk, saluran mampet', 'tetangga bakar sampah'])
    assert.equal(tells(text), false, text);
});

/** Each word as people type it: with endings, drawn out, with figures, and with every typing error of one letter. */
function* typedForms(word: string): Generator<string> {
  const first = word.split(' ')[0] ?? '';
  const rest = word.slice(first.length);
  for (const ending of ['', 'nya', 'ne', 'na', 'ana', 'ipun', '2', '22', '2nya']) yield first + ending + rest;
  for (let at = 0; at <= first.length; at += 1) {
    const [before, after] = [first.slice(0, at), first.slice(at)];
    yield before + after.slice(0, 1).repeat(3) + after + rest;
    yield before + after.slice(1) + rest;
    yield before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2) + rest;
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      yield before + letter + after + rest;
      yield before + letter + after.slice(1) + rest;
    }
  }
}

test('what is found to be a danger is never passed over, however it is typed', () => {
  let found = 0;
  for (const form of words.flatMap((word) => [...typedForms(word)])) {
    for (const text of [`tadi ${form}, lalu sepi`, form.toUpperCase()]) {
      if (findDangers({ text, emergencyNumbers }).length === 0) continue;
      found += 1;
      assert.equal(tells(text), true, text);
    }
  }
  assert.ok(found > 1_000, `only ${found} dangers`);
});

test('a phrase that can be said in several ways is told in each of them, and by all of its words', () => {
  const numbers = [{ name: 'Ambulans', number: '119', words: ['ingin/pengin_mati/modar'] }];
  assert.ok(mayTellDanger('pengin modar rasane', numbers));
  assert.ok(!mayTellDanger('lampu mati semua', numbers));
});
