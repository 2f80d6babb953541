import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { id } from './id.ts';
import { messagesFor } from './messages-for.ts';
import { trackingEn } from './tracking-en.ts';
import { trackingId } from './tracking-id.ts';

test('the view that follows a code says everything in both languages', () => {
  assert.deepEqual(Object.keys(trackingEn), Object.keys(trackingId));
});

test('an unknown language reads as Indonesian', async () => {
  assert.equal((await messagesFor('jv')).texts, id);
  assert.equal((await messagesFor('en')).texts, en);
});

test('speaks to people: no officialese, no codes, no apologies that help nobody', () => {
  const sentences = Object.values({ ...id, ...trackingId }).filter((text) => typeof text === 'string');
  for (const text of sentences) assert.doesNotMatch(text, /error|invalid|ketidaknyamanan|yang bersangkutan|silahkan|dimohon/i);
});
