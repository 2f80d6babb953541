import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareComplaints, distanceBetween, isLikely, wordsAlike, type Comparable } from './alike.ts';

const pothole: Comparable = {
  text: 'Jalan di depan Pasar Jongke berlubang besar, sudah dua orang jatuh minggu ini.',
  place: { latitude: -7.56, longitude: 110.79 },
  categoryId: 'jalan',
  receivedAt: '2026-11-21T03:00:00.000Z',
};

test('says how alike words are, whatever stands in front of and behind their stems', () => {
  assert.equal(wordsAlike(pothole.text, pothole.text), 'same');
  assert.equal(wordsAlike(pothole.text, 'Ada lubang besar di jalan depan pasar, hati-hati kalau lewat malam hari.'), 'some');
  assert.equal(wordsAlike(pothole.text, 'Lampu jalan di Kelurahan Sondakan mati sejak Senin malam.'), null);
  assert.equal(wordsAlike(pothole.text, 'Jalan berlubang besar di dekat Pasar Jongke, hampir jatuh tadi pagi.'), 'much');
  assert.equal(wordsAlike('Sampah menumpuk di bak belakang sekolah', 'Tumpukan sampah belum diangkut di belakang sekolah'), 'much');
});

test('two words in common are an accident, the very same two are not', () => {
  assert.equal(wordsAlike('Lampu mati', 'Lampu mati di mana-mana, tolong dinas segera datang memeriksa tiang'), null);
  assert.equal(wordsAlike('Lampu mati', 'lampu MATI!'), 'same');
  assert.equal(wordsAlike('', ''), null);
});

test('measures in metres, and knows nothing where a place has no position', () => {
  assert.equal(distanceBetween(pothole.place, { latitude: -7.56, longitude: 110.791 }), 110);
  assert.equal(distanceBetween(pothole.place, { latitude: null, longitude: 110.791 }), null);
  assert.equal(distanceBetween(pothole.place, null), null);
});

test('suggests like words, a few of them near by, or the same kind of thing in the same spot; nothing else', () => {
  const other = (changes: Partial<Comparable>): boolean => isLikely(compareComplaints(pothole, { ...pothole, ...changes }));
  assert.ok(other({}));
  assert.ok(other({ place: null }));
  assert.ok(other({ text: 'Di sini parah.', place: { latitude: -7.5602, longitude: 110.79 } }));
  assert.ok(!other({ text: 'Di sini parah.', place: { latitude: -7.5602, longitude: 110.79 }, categoryId: 'sampah' }));
  assert.ok(!other({ text: 'Di sini parah.', place: null }));
  // The same words from the other end of the city, or of last year.
  assert.ok(!other({ place: { latitude: -7.6, longitude: 110.9 } }));
  assert.ok(!other({ receivedAt: '2026-01-21T03:00:00.000Z' }));
});

test('tells how many days the other came before, and after as fewer than none', () => {
  assert.equal(compareComplaints(pothole, { ...pothole, receivedAt: '2026-11-19T03:00:00.000Z' }).daysBefore, 2);
  assert.equal(compareComplaints(pothole, { ...pothole, receivedAt: '2026-11-24T03:00:00.000Z' }).daysBefore, -3);
});
