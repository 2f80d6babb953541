import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateBadgeText } from './late-badge-text.ts';

test('says the number, nothing where none is late, and never more than a badge has room for', () => {
  assert.deepEqual([0, 1, 99, 100, 5_000].map(lateBadgeText), ['', '1', '99', '99+', '99+']);
});
