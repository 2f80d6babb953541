import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownWords } from './shown-words.ts';

const wordsIn = (source: string): string[] => shownWords('a.ts', source);

test('finds words between tags and in what is read aloud, also in a template within a template', () => {
  assert.deepEqual(wordsIn('const a: string = html`<p>Foto saja</p>`;'), ['Foto saja']);
  assert.deepEqual(wordsIn('html`<p>${texts.a} ${ok ? html`<b>Hapus semua</b>` : nothing}</p>`'), ['Hapus semua']);
  assert.deepEqual(wordsIn('html`<img alt="Peta kota" class="peta" src=${source}>`'), ['Peta kota']);
});

test('a template that shows only what is put in has no words of its own', () => {
  assert.deepEqual(wordsIn('html`<p class="hint" ?hidden=${a > b} @click=${() => go()}>${texts.hint}: ${count} · &nbsp;</p>`'), []);
  assert.deepEqual(wordsIn('html`<p ${html`lang="id" aria-describedby="salah-${field}"`}>${text}</p>`'), []);
  assert.deepEqual(wordsIn('css`p { color: red }`; const plain = `Kalimat biasa`;'), []);
});
