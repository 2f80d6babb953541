import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverEn } from './cover.ts';
import { draftsEn } from './drafts.ts';
import { filesEn } from './files.ts';
import { foldedEn } from './folded.ts';
import { en } from './form.ts';
import { placeEn } from './place.ts';
import { questionsEn } from './questions.ts';

test('English counts one otherwise than several and than none', () => {
  const read = [1, 0, 2, 21].map((count) => [
    en.charactersLeft(count),
    en.photosLost(count),
    draftsEn.files(count),
    foldedEn.draft.sharedLeft(count),
    placeEn.results(count),
    coverEn.count(count),
    questionsEn.tooShort('Queue number', count),
  ]);
  assert.deepEqual(read[0], [
    '1 character left.',
    '1 photo was not saved in time. Please choose again.',
    '1 attachment',
    '1 other draft is still on this device, written before. Delete them too?',
    '1 place fits.',
    'One part is covered.',
    'Queue number: at least 1 character.',
  ]);
  assert.deepEqual(
    [read[1]?.[0], read[1]?.[4], read[1]?.[5]],
    ['0 characters left.', 'Nothing fits yet. Try another name, or just describe the place.', 'Nothing is covered yet.'],
  );
  assert.deepEqual(read[2]?.slice(0, 3), ['2 characters left.', '2 photos were not saved in time. Please choose again.', '2 attachments']);
  assert.equal(read[3]?.[0], '21 characters left.');
  assert.equal(en.photosTooMany(1), 'At most 10 photos. The last one was left out; remove one first if you want to swap it.');
});

test('a size has the decimal sign of its language', async () => {
  const { filesId } = await import('../id/files.ts');
  const { filesJv } = await import('../jv/files.ts');
  const { filesSu } = await import('../su/files.ts');
  assert.deepEqual(
    [filesId, filesJv, filesSu, filesEn].map(({ size }) => size(1.46)),
    ['Besarnya 1,5 MB.', 'Agengipun 1,5 MB.', 'Ageungna 1,5 MB.', 'It is 1.5 MB large.'],
  );
});
