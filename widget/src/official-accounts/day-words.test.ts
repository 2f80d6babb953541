import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelsTextsFor } from '../messages/channels-texts-for.ts';
import { languageCodes } from '../messages/language-codes.ts';
import { dayWords } from './day-words.ts';

test('a day reads in each language as its people write it, wherever the phone is', async () => {
  const languages = await Promise.all(languageCodes.map(channelsTextsFor));
  const read = languages.map((language) => dayWords('2026-02-28', language));
  assert.deepEqual(read, ['28 Februari 2026', '28 Februari 2026', '28 Pébruari 2026', '28 February 2026']);
});
