import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownDataSchema, type OwnData } from '@kotak-aduan/api-client/schemas/own-data';
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

test('says to whom it went and of what kind it is; where the official works and for whom somebody spoke, if they said so', () => {
  assert.equal(lineOf('Ditujukan ke'), exampleOwnData().complaint.unit.name);
  assert.equal(lineOf('Jenis aduan'), 'Jalan rusak');
  assert.equal(lineOf('Tempat kerja petugas yang diadukan'), undefined);
  assert.equal(lineOf('Atas nama'), undefined);

  const { complaint, ...rest } = exampleOwnData();
  const about = (name: string | null): OwnData => ({
    ...rest,
    complaint: { ...complaint, categoryName: null, respondentUnit: complaint.placeUnit, onBehalfOf: { name, relation: 'family' } },
  });
  assert.equal(lineOf('Jenis aduan', about('Mbah Contoh')), 'tidak ada');
  assert.equal(lineOf('Tempat kerja petugas yang diadukan', about('Mbah Contoh')), 'Kelurahan Jebres');
  assert.equal(lineOf('Atas nama', about('Mbah Contoh')), 'Mbah Contoh');
  assert.equal(lineOf('Atas nama', about(null)), '•••');
});

test('the file is the same, and ends with all of it for a program', () => {
  const data = exampleOwnData();
  const text = ownDataText(data, reader);
  assert.match(text, /^Inilah semua yang kami simpan tentang Anda untuk aduan 2026-7K3M9Q/);
  assert.deepEqual(ownDataSchema.parse(JSON.parse(text.slice(text.indexOf('\n{')))), data);
});
