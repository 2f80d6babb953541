import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferredLanguage } from './preferred-language.ts';

test('is Indonesian for whoever says nothing, or nothing that is spoken here', () => {
  for (const header of ['', '*', 'ms-MY,ms;q=0.9', 'de', 'id-ID,id;q=0.9,en-US;q=0.8', ';;,q=,=']) assert.equal(preferredLanguage(header), 'id', header);
});

test('is what somebody put first of what is spoken here, by weight and not by place', () => {
  for (const [header, code] of [
    ['jv', 'jv'],
    ['jv-ID,id;q=0.9', 'jv'],
    ['SU-id, id;q=0.5', 'su'],
    ['de,su;q=0.7,en;q=0.6', 'su'],
    ['id;q=0.4,jv;q=0.8', 'jv'],
    ['jv;q=0,id', 'id'],
  ] as const)
    assert.equal(preferredLanguage(header), code, header);
});

test('takes English for a choice only before an Indonesian that is named, too: a phone that nobody set up asks for English alone', () => {
  assert.equal(preferredLanguage('en-US,en;q=0.9'), 'id');
  assert.equal(preferredLanguage('en-GB,en;q=0.9,id;q=0.8'), 'en');
});
