import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLeaveKey } from './leave-key.ts';

const press = (key: string, repeat = false): { key: string; repeat: boolean } => ({ key, repeat });

test('Shift pressed three times leaves', () => {
  const isLeaving = countLeaveKey(() => 0);
  assert.deepEqual(
    ['Shift', 'Shift', 'Shift'].map((key) => isLeaving(press(key))),
    [false, false, true],
  );
});

test('capital letters don’t leave: another key begins the count anew', () => {
  const isLeaving = countLeaveKey(() => 0);
  const keys = ['Shift', 'A', 'Shift', 'B', 'Shift', 'C', 'Shift', 'Shift'];
  assert.ok(keys.every((key) => !isLeaving(press(key))));
});

test('a Shift that is held down is one press, and three slow ones are none', () => {
  let now = 0;
  const isLeaving = countLeaveKey(() => now);
  assert.equal(isLeaving(press('Shift')), false);
  assert.equal(isLeaving(press('Shift', true)), false);
  assert.equal(isLeaving(press('Shift', true)), false);
  now = 3_000;
  assert.equal(isLeaving(press('Shift')), false);
  now = 6_000;
  assert.equal(isLeaving(press('Shift')), false);
});
