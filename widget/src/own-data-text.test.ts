import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownDataWords } from '@kotak-aduan/api-client/messages/own-data-words';
import { ownDataSchema, type OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import { id } from './messages/id/form.ts';
import { trackingId } from './messages/id/tracking.ts';
import { ownDataText } from './own-data-text.ts';
import { exampleOwnData } from './testing/example-own-data.ts';
import { timeWords } from './time-words.ts';

const texts = { ...id, ...trackingId };
const times = timeWords({ locale: 'id', words: null, timeZone: 'Asia/Jakarta' });
const lineOf = (label: string, data = exampleOwnData()): string | undefined => {
  const found = ownDataWords(data, { texts, time: times.moment }).find(([name]) => name === label)?.[1];
  return found && (found.map(({ words }) => words).join('\n') || 'tidak ada');
};

test('every line says something, and where nothing is kept it says so', () => {
  for (const [label, values] of ownDataWords(exampleOwnData(), { texts, time: times.moment }))
    assert.ok(label !== '' && values.every(({ words }) => words !== ''), label);
  assert.equal(lineOf('Kontak'), 'tidak ada');
  assert.equal(lineOf('Berkas yang Anda kirim'), 'tidak ada');
});

test('says in words what was written, answered, told and asked', () => {
  assert.equal(lineOf('Sudah berapa lama?'), 'Seminggu');
  assert.equal(lineOf('Tempat'), 'depan pasar, Kelurahan Jebres, -7.55, 110.85');
  assert.match(lineOf('Penilaian') ?? '', /^Ramah\? Ya\nMantap\.\nMinggu, 22 November 2026/);
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
  assert.equal(lineOf('Atas nama', about('Mbah Contoh')), 'Mbah Contoh, keluarga');
  assert.equal(lineOf('Atas nama', about(null)), '•••, keluarga');
});

const photo = {
  uploadId: '00000000-0000-4000-8000-000000000001',
  mediaType: 'image/jpeg',
  sizeBytes: 120_500,
  sha256: 'a'.repeat(64),
  originalSha256: 'b'.repeat(64),
  takenAt: '2026-11-20T02:00:00.000Z',
  place: { description: 'gang dua', latitude: null, longitude: null, unitId: null },
  caption: 'lubangnya',
} as const;

test('tells of each file what is known of it and with what it came, also of one that came with a dispute', () => {
  const data = exampleOwnData();
  const [message] = data.messages;
  const inCase = { width: 4, height: 3, durationSeconds: null, url: '/files/1' };
  const files = ownDataSchema.shape.files.parse([
    { ...photo, ...inCase, sentAt: data.complaint.receivedAt, messageId: null },
    { ...photo, ...inCase, sentAt: message?.sentAt, messageId: message?.messageId },
  ]);
  const [first, second] = (lineOf('Berkas yang Anda kirim', { ...data, files }) ?? '').split('\n');
  assert.equal(
    first,
    `foto, 121 kB, lubangnya, diambil Jumat, 20 November 2026 pukul 09.00 WIB, gang dua, sidik ${photo.sha256}, sidik berkas asli ${photo.originalSha256}, bersama aduan`,
  );
  assert.match(second ?? '', /bersama pesan Sabtu, 21 November 2026 pukul 09\.00 WIB$/);
});

test('lists what an older server says of files, though it tells of the complaint’s alone', () => {
  const data = exampleOwnData();
  const attachments = ownDataSchema.shape.complaint.shape.attachments.parse([photo]);
  assert.match(lineOf('Berkas yang Anda kirim', { ...data, complaint: { ...data.complaint, attachments } }) ?? '', /^foto, 121 kB, lubangnya/);
});

test('tells of a contact that was withdrawn, a code that was asked for, a request that was answered', () => {
  const at = '2026-11-21T02:00:00.000Z';
  const requests = ownDataSchema.shape.requests.parse([
    { requestId: photo.uploadId, kind: 'erasure', state: 'refused', text: 'Semua.', requestedAt: at, dueAt: at, answeredAt: at, answer: 'Masih diperlukan.' },
  ]);
  const data: OwnData = { ...exampleOwnData(), requests, contactWithdrawnAt: at, codeRequests: [{ requestedAt: at, state: 'refused', decidedAt: at }] };
  const time = times.moment(at);
  assert.equal(lineOf('Kontak', data), `sudah Anda tarik, ${time}`);
  assert.equal(lineOf('Permintaan kode baru', data), `${time}, ditolak, ${time}`);
  assert.equal(lineOf('Permintaan tentang data', data), `${time}, Menghapus data saya, Semua., tidak bisa dipenuhi, Masih diperlukan.`);
});

test('the file is the same, and ends with all of it for a program', () => {
  const data = exampleOwnData();
  const text = ownDataText(data, { texts, times });
  assert.match(text, /^Inilah semua yang kami simpan tentang Anda untuk aduan 2026-7K3M9Q/);
  assert.deepEqual(ownDataSchema.parse(JSON.parse(text.slice(text.indexOf('\n{')))), data);
});
