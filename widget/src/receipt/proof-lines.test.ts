import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingProofSchema } from '@kotak-aduan/api-client/schemas/filing-proof';
import { whoKnowsId } from '@kotak-aduan/api-client/messages/who-knows-id';
import { fullProofId } from '../messages/id/full-proof.ts';
import { timeWords } from '../time-words.ts';
import { proofLines } from './proof-lines.ts';

const proof = filingProofSchema.parse({
  complaintNumber: '2026-7K3M9Q',
  kind: 'complaint',
  receivedAt: '2026-11-22T02:00:00.000Z',
  timeZone: 'Asia/Jakarta',
  cityName: 'Kota Uji',
  unit: { unitId: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: null },
  receivedBy: 'system',
  channel: 'web',
  site: 'https://aduan.kota-uji.example',
  dueAt: null,
  identity: 'none',
  name: null,
  nameKnownTo: null,
  onBehalfOf: { name: null, relation: 'family' },
  categoryName: null,
  respondentUnit: null,
  text: 'Sampah menumpuk.',
  answers: [],
  place: { description: 'Depan pasar', latitude: -7.57, longitude: 110.82, unitId: null },
  placeUnit: null,
  attachments: [],
  payloadSha256: 'ab'.repeat(32),
  noticeVersion: '1',
  missing: ['name', 'address', 'signature'],
});
const file = { uploadId: '7b0d2f5e-0c52-4c6e-9a53-0d2a3f4b5c6d', sizeBytes: 1_500, sha256: 'cd'.repeat(32), originalSha256: null, takenAt: null, place: null };
const options = { texts: fullProofId, who: whoKnowsId, times: timeWords({ locale: 'id', timeZone: 'Asia/Jakarta' }) };
const values = new Map(proofLines(proof, options));

test('says who complained, also where no name was given', () => {
  assert.equal(values.get('Pelapor'), 'Tanpa nama');
  assert.equal(values.get('Atas nama'), 'orang lain, namanya disembunyikan');
});

test('says what, where, when and who received it', () => {
  assert.equal(values.get('Isi aduan'), 'Sampah menumpuk.');
  assert.equal(values.get('Tempat'), 'Depan pasar; -7.57, 110.82');
  assert.equal(values.get('Diterima'), 'Minggu, 22 November 2026 pukul 09.00 WIB');
  assert.equal(values.get('Unit penerima'), 'Dinas Lingkungan Hidup. Diterima oleh sistem Kotak Aduan, Kota Uji');
});

test('says on which site and in which way it was filed', () => {
  assert.equal(values.get('Diterima di'), 'https://aduan.kota-uji.example');
  assert.equal(values.get('Dikirim lewat'), 'Formulir di situs web');
});

test('says of each file what it is, and of each answer what was meant', () => {
  const filed = filingProofSchema.parse({
    ...proof,
    answers: [
      { questionId: 'malam', label: 'Malam hari?', kind: 'yes-no', value: 'yes', optionLabel: null },
      { questionId: 'dokumen', label: 'Dokumen apa?', kind: 'choice', value: 'kk', optionLabel: 'Kartu keluarga' },
    ],
    attachments: [
      { ...file, mediaType: 'image/jpeg', caption: 'Antrean' },
      { ...file, mediaType: 'application/pdf', caption: null },
    ],
  });
  const lines = new Map(proofLines(filed, options));
  const hash = 'cd'.repeat(32);
  assert.equal(lines.get('Lampiran'), `1. Foto (Antrean), 2 kB, sidik SHA-256 ${hash}\n2. Dokumen PDF, 2 kB, sidik SHA-256 ${hash}`);
  assert.deepEqual([lines.get('Malam hari?'), lines.get('Dokumen apa?')], ['Ya', 'Kartu keluarga']);
});

test('a withheld name stays withheld, and it says who alone knows it', () => {
  const withheld = { ...proof, identity: 'withheld' } as const;
  const inspectorate = { ...proof.unit, name: 'Inspektorat Daerah' };
  const said = (nameKnownTo: typeof proof.nameKnownTo): string | undefined => new Map(proofLines({ ...withheld, nameKnownTo }, options)).get('Pelapor');
  assert.equal(said(null), 'Nama disembunyikan. Hanya koordinator kota yang tahu nama pelapor.');
  assert.equal(said(inspectorate), 'Nama disembunyikan. Hanya Inspektorat Daerah yang tahu nama pelapor.');
});

test('says which notice on the use of the data was shown, and what it said as long as it stands', () => {
  assert.equal(values.get('Pemberitahuan data'), 'Versi 1.');
  const noticeTerms = { controller: 'Pemerintah Kota Uji', legalBasis: 'UU 27/2022' };
  const words = new Map(proofLines({ ...proof, noticeTerms }, options)).get('Pemberitahuan data');
  assert.equal(words, 'Versi 1. Penanggung jawab data: Pemerintah Kota Uji. Dasar: UU 27/2022.');
  assert.equal(new Map(proofLines({ ...proof, noticeVersion: null }, options)).has('Pemberitahuan data'), false);
});

test('has no line for what there is not', () => {
  for (const label of ['Lampiran', 'Tempat kerja petugas yang diadukan', 'Jenis aduan', 'Dijawab paling lambat']) assert.equal(values.has(label), false, label);
});
