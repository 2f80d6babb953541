import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSiteLines } from './read-site-lines.ts';

test('reads one address a line, each once', () => {
  const { origins, wrong } = readSiteLines('https://a.kota.go.id\r\n\n  https://b.kota.go.id  \nhttps://a.kota.go.id\n');
  assert.deepEqual(origins, ['https://a.kota.go.id', 'https://b.kota.go.id']);
  assert.deepEqual(wrong, []);
});

test('says of each wrong line where it stands and what is wrong', () => {
  const { wrong } = readSiteLines('https://a.kota.go.id\n\na.kota.go.id\nhttps://*.kota.go.id');
  assert.deepEqual(wrong, [
    { number: 3, text: 'a.kota.go.id', problem: 'without-scheme' },
    { number: 4, text: 'https://*.kota.go.id', problem: 'wildcard' },
  ]);
});
