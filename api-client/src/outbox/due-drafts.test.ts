import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft } from '../drafts/new-draft.ts';
import { summariseDraft } from '../drafts/summarise-draft.ts';
import type { DraftStatus, DraftSummary } from '../drafts/draft.ts';
import { dueDrafts, nextDueTime } from './due-drafts.ts';
import { leaseMs } from './sending-right.ts';

const start = Date.parse('2026-11-22T02:00:00.000Z');
const day = 86_400_000;
const at = (status: DraftStatus): DraftSummary => summariseDraft({ ...newDraft({ purpose: 'complaint', fields: {}, now: () => start }), status });
const queued = at({ kind: 'queued', attempt: 3, nextAttemptAt: new Date(start + 20_000).toISOString(), code: 'network' });
const sending = at({ kind: 'sending', attempt: 1, startedAt: new Date(start).toISOString() });

test('what waits is due at its time and not before', () => {
  assert.deepEqual(dueDrafts([queued], { now: start + 19_999, leaseMs }), []);
  assert.deepEqual(dueDrafts([queued], { now: start + 20_000, leaseMs }), [queued]);
  assert.equal(nextDueTime([queued], { now: start, leaseMs }), start + 20_000);
});

test('OUT-7: a device whose clock was set back since sends at once, instead of two days later', () => {
  assert.deepEqual(dueDrafts([queued], { now: start - 2 * day, leaseMs }), [queued]);
  assert.deepEqual(dueDrafts([sending], { now: start - 2 * day, leaseMs }), [sending]);
});

test('OUT-7: a device whose clock was set forward sends at once', () => {
  assert.deepEqual(dueDrafts([queued, sending], { now: start + 2 * day, leaseMs }).length, 2);
});

test('a sending of which something was heard lately is nobody else’s', () => {
  assert.deepEqual(dueDrafts([sending], { now: start + leaseMs - 1, leaseMs }), []);
  assert.equal(nextDueTime([sending], { now: start, leaseMs }), start + leaseMs);
});
