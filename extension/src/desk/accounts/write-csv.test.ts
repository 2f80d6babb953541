import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCsv } from './write-csv.ts';

test('words, numbers and gaps stand in their cells, whatever signs they hold', () => {
  assert.equal(writeCsv([['Dinas "A", Kota', 12, null, 'dua\nbaris']]), '\uFEFF"Dinas ""A"", Kota",12,"","dua\nbaris"\r\n');
});

test('nothing that a stranger wrote into a profile is a formula', () => {
  for (const evil of ['=HYPERLINK("https://jahat.example")', '+1', '-1+2', '@SUM(1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1+1', '|cmd', '%0A'])
    assert.ok(writeCsv([[evil]]).startsWith(`\uFEFF"'`), JSON.stringify(evil));
  assert.equal(writeCsv([['x","=1']]), '\uFEFF"x"",""=1"\r\n');
});
