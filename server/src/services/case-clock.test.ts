import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseDueAt } from './case-clock.ts';

const city = {
  timeZone: 'Asia/Jakarta',
  clocks: { unit: 'calendar-hours', verify: 4, firstReply: 24, resolve: 48, closeAfterWorkingDays: 10, source: 'test' },
} as const;
const startedAt = '2026-11-22T01:00:00.000Z';

test('promises the first answer, and after it the result', () => {
  assert.equal(caseDueAt({ state: 'received', startedAt, hasReply: false, city }), '2026-11-23T01:00:00.000Z');
  assert.equal(caseDueAt({ state: 'in-progress', startedAt, hasReply: true, city }), '2026-11-24T01:00:00.000Z');
});

test('stops while the citizen is asked for more, and when the work is done', () => {
  for (const state of ['needs-info', 'resolved', 'closed', 'rejected', 'archived'] as const) {
    assert.equal(caseDueAt({ state, startedAt, hasReply: false, city }), null);
  }
});
