import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import { FakeHost } from '../testing/fake-host.ts';
import { SuggestionController } from './suggestion-controller.ts';

// Ids of the city's file; the words decide.
const road = { categoryId: 'jalan', agencyId: 'dpupr', score: 1 } as CategorySuggestion;
const suggest = (text: string): CategorySuggestion[] => (text.includes('jalan') ? [road] : []);

test('suggests a moment after the last key, once', async () => {
  const host = new FakeHost();
  let calls = 0;
  const controller = new SuggestionController(host, {
    suggest: (text) => {
      calls += 1;
      return suggest(text);
    },
    afterMs: 5,
  });
  for (const text of ['j', 'ja', 'jalan']) controller.textChanged(() => text);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(calls, 1);
  assert.deepEqual(controller.suggestions, [road]);
});

test('draws nothing where nothing is suggested, before and after', () => {
  const host = new FakeHost();
  new SuggestionController(host, { suggest }).now('lampu');
  assert.equal(host.updates, 0);
});

test('forgets a suggestion whose words are gone', () => {
  const controller = new SuggestionController(new FakeHost(), { suggest });
  controller.now('jalan rusak');
  controller.now('rusak');
  assert.deepEqual(controller.suggestions, []);
});
