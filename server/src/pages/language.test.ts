import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressIn, errorText, inLanguage } from './language.ts';

test('an address goes on in the language that was chosen, and keeps what it had', () => {
  const chosen = inLanguage('jv', { isChosen: true });
  assert.equal(chosen.address('/aduan'), '/aduan?locale=jv');
  assert.equal(chosen.address('/aduan?agency=dpupr&locale=su#teks'), '/aduan?agency=dpupr&locale=jv#teks');
  // Chosen against what the browser says.
  assert.equal(inLanguage('id', { isChosen: true }).address('/'), '/?locale=id');
});

test('an address stays as it is where nothing was chosen: the browser says it again by itself', () => {
  assert.equal(inLanguage('su', { isChosen: false }).address('/aduan'), '/aduan');
});

test('no address leads to another host', () => {
  for (const path of ['//jahat.example/x', 'https://jahat.example/x', '/\\jahat.example']) assert.match(addressIn('en', path), /^\/[^/\\]*\?locale=en$/, path);
});

test('a refusal has words in each language, and an unknown one reads as a fault of ours', () => {
  const said = (['id', 'jv', 'su', 'en'] as const).map((code) => errorText('rate-limited', inLanguage(code, { isChosen: false })));
  assert.equal(new Set(said).size, 4);
  const english = inLanguage('en', { isChosen: false });
  for (const code of ['of-next-year', 'toString']) assert.equal(errorText(code, english), english.texts.errors.internal);
});
