import assert from 'node:assert/strict';
import { test } from 'node:test';
import { id } from '../messages/id.ts';
import { sampleCase } from '../testing/sample-case.ts';
import { overtakenWords } from './overtaken-words.ts';

const verified = {
  eventId: '00000000-0000-4000-8000-000000000099',
  kind: 'verified',
  at: '2026-11-22T03:00:00.000Z',
  actor: { kind: 'operator', name: 'Rini', unit: null },
  text: null,
  toUnit: null,
} as unknown as ReturnType<typeof sampleCase>['timeline'][number];

test('says who did it first', () => {
  assert.equal(overtakenWords('verify', sampleCase({ state: 'verified', timeline: [verified] }), id), 'Perkara ini sudah diverifikasi oleh Rini.');
});

test('says where the case stands now when nobody did the same', () => {
  const words = overtakenWords('reply', sampleCase({ state: 'resolved', timeline: [verified] }), id);
  assert.equal(words, 'Perkara ini sudah berubah, keadaannya sekarang: Selesai. Tindakan ini tidak bisa lagi.');
});
