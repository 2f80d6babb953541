import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLeaveKey } from './is-leave-key.ts';

const press = (key: string, isComposing = false): { key: string; isComposing: boolean } => ({ key, isComposing });

test('one press of Escape leaves, and no other key', () => {
  assert.equal(isLeaveKey(press('Escape'), { fullscreenElement: null }), true);
  assert.equal(isLeaveKey(press('Escape'), {}), true);
  for (const key of ['Shift', 'e', 'Enter', 'Tab']) assert.equal(isLeaveKey(press(key), {}), false, key);
});

test('an Escape that belongs to a word in the making or to a film over the whole screen stays with that', () => {
  assert.equal(isLeaveKey(press('Escape', true), {}), false);
  // A fake: all that is asked is whether there is one.
  assert.equal(isLeaveKey(press('Escape'), { fullscreenElement: {} as Element }), false);
});
