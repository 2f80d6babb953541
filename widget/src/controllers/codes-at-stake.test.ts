import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryDraftStore, newDraft } from '@kotak-aduan/api-client/drafts';
import { codesAtStake } from './codes-at-stake.ts';

test('a draft that may have arrived gives its code from the list alone; one that surely never left has none to lose', async () => {
  const store = new MemoryDraftStore();
  const unheard = { ...newDraft({ purpose: 'complaint', fields: {} }), mayBeFiled: true };
  await store.save(unheard);
  await store.save(newDraft({ purpose: 'complaint', fields: {} }));
  // Nothing of it is loaded: what can't be opened can't hide its code.
  store.load = () => Promise.reject(new Error('A file of the draft is missing'));
  assert.deepEqual(codesAtStake(await store.list()), [unheard.trackingCode]);
});
