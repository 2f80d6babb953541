import assert from 'node:assert/strict';
import { test } from 'node:test';
import { id } from '../messages/id.ts';
import { delayWords } from './delay-words.ts';

test('a delay is told in its two largest units, and nothing where nobody knows', () => {
  const told = [0, 59 * 60, 57_540, 90_000, 8 * 86_400].map((seconds) => delayWords(seconds, id.case));
  assert.deepEqual(told, [
    '0 menit setelah diunggah',
    '59 menit setelah diunggah',
    '15 jam 59 menit setelah diunggah',
    '1 hari 1 jam setelah diunggah',
    '8 hari 0 jam setelah diunggah',
  ]);
  assert.equal(delayWords(null, id.case), null);
});
