import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingProofSchema } from '@kotak-aduan/api-client/schemas/filing-proof';
import { fullProofId } from '../messages/full-proof-id.ts';
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
  dueAt: null,
  identity: 'none',
  name: null,
  onBehalfOf: { name: null, relation: 'family' },
  categoryName: null,
  text: 'Sampah menumpuk.',
  answers: [],
  place: { description: 'Depan pasar', latitude: -7.57, longitude: 110.82, unitId: null },
  placeUnit: null,
  attachments: [],
  payloadSha256: 'ab'.repeat(32),
  noticeVersion: '1',
  missing: ['name', 'address', 'signature'],
});
const options = { texts: fullProofId, times: timeWords({ locale: 'id', timeZone: 'Asia/Jakarta' }) };
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

test('has no line for what there is not', () => {
  for (const label of ['Lampiran', 'Jenis aduan', 'Dijawab paling lambat']) assert.equal(values.has(label), false, label);
});
