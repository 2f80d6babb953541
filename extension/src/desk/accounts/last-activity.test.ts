import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIdle, lastActivity } from './last-activity.ts';

const seen = (capturedAt: string, posts: number | null, lastPostAt: string | null = null) => ({
  capturedAt: `${capturedAt}T01:00:00.000Z`,
  posts,
  lastPostAt: lastPostAt === null ? null : `${lastPostAt}T00:00:00.000Z`,
});

test('the last post’s own time counts, and so does a number that has grown', () => {
  assert.equal(lastActivity([seen('2026-11-20', 9, '2026-11-01')]), '2026-11-01T00:00:00.000Z');
  assert.equal(lastActivity([seen('2026-11-20', 9, '2026-09-01'), seen('2026-08-20', 8)]), '2026-09-01T00:00:00.000Z');
  assert.equal(lastActivity([seen('2026-11-20', 9), seen('2026-10-20', 9), seen('2026-09-20', 8)]), '2026-10-20T01:00:00.000Z');
  assert.equal(lastActivity([seen('2026-11-20', 9), seen('2026-10-20', 9)]), null);
  // Fewer posts than before: something was deleted, which is no sign of life.
  assert.equal(lastActivity([seen('2026-11-20', 7), seen('2026-10-20', 9)]), null);
});

test('idle is told at the last look, and nothing is told where nobody can say', () => {
  assert.equal(isIdle([seen('2026-11-20', 9, '2026-10-01')], 30), true);
  assert.equal(isIdle([seen('2026-11-20', 9, '2026-11-01')], 30), false);
  assert.equal(isIdle([seen('2026-11-20', 9), seen('2026-10-01', 9)], 30), true);
  assert.equal(isIdle([seen('2026-11-20', 9), seen('2026-11-01', 9)], 30), null);
  assert.equal(isIdle([seen('2026-11-20', 0)], 30), true);
  assert.equal(isIdle([seen('2026-11-20', null)], 30), null);
  assert.equal(isIdle([], 30), null);
});
