import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupActions } from './group-actions.ts';

test('keeps what is done every day at hand, in the order in which a case goes, and the rest apart', () => {
  assert.deepEqual(groupActions(['note', 'reject', 'reply', 'verify']), { near: ['verify', 'reply', 'note'], other: ['reject'] });
  assert.deepEqual(groupActions([]), { near: [], other: [] });
});
