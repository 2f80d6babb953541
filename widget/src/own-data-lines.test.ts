import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownDataSchema } from '@kotak-aduan/api-client/schemas/own-data';
import { id } from './messages/id/form.ts';
import { trackingId } from './messages/id/tracking.ts';
import { ownDataLines, ownDataText } from './own-data-lines.ts';
import { exampleOwnData } from './testing/example-own-data.ts';
import { timeWords } from './time-words.ts';

const reader = { texts: { ...id, ...trackingId }, times: timeWords({ locale: 'id', words: null, timeZone: 'Asia/Jakarta' }) };
const lineOf = (label: string, data = exampleOwnData()): string | undefined => ownDataLines(data, reader).find(([name]) => name === label)?.[1];

test('every line says something, and where nothing is kept it says so', () => {
  for (const [label, value] of ownDataLines(exampleOwnData(), reader)) assert.ok(label !== '' && value !== '', label);
  assert.equal(lineOf('Kontak'), 'tidak ada');
  assert.equal(lineOf('Berkas'), 'tidak ada');
});

test('says in words what was written, answered, told and asked', () => {
  assert.equal(lineOf('Sudah berapa lama?'), 'Seminggu');
  assert.equal(lineOf('Tempat'), 'depan pasar, Kelurahan Jebres, -7.55, 110.85');
  assert.match(lineOf('Penilaian') ?? '', /^Ramah\? Ya\nMantap\.$/);
  assert.match(lineOf('Percakapan') ?? '', /Anda: Masih rusak\.$/);
});

test('the file is the same, and ends with all of it for a program', () => {
  const data = exampleOwnData();
  const text = ownDataText(data, reader);
  assert.match(text, /^Inilah semua yang kami simpan tentang Anda untuk aduan 2026-7K3M9Q/);
  assert.deepEqual(ownDataSchema.parse(JSON.parse(text.slice(text.indexOf('\n{')))), data);
});
