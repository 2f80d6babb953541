import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftStatus } from '../drafts/draft.ts';
import { exampleReceipt, exampleSha256 } from '../testing/examples.ts';
import { nextStatus, type OutboxEvent } from './next-status.ts';

const now = Date.parse('2026-11-22T02:00:00.000Z');
const receipt = exampleReceipt(exampleSha256);
const sending: DraftStatus = { kind: 'sending', attempt: 1, startedAt: '2026-11-22T01:59:00.000Z' };
const queued: DraftStatus = { kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:00.000Z' };
const failed: DraftStatus = { kind: 'failed', attempt: 2, code: 'invalid-input' };
const error = (code: string, isRetryable: boolean, retryAfterMs: number | null = null): OutboxEvent => ({
  kind: 'error',
  code,
  isRetryable,
  retryAfterMs,
  now,
  random: 1,
});

test('goes from writing to sent', () => {
  let status = nextStatus({ kind: 'writing' }, { kind: 'queue', now });
  assert.deepEqual(status, { kind: 'queued', attempt: 0, nextAttemptAt: '2026-11-22T02:00:00.000Z' });
  status = nextStatus(status, { kind: 'start', now });
  assert.deepEqual(status, { kind: 'sending', attempt: 1, startedAt: '2026-11-22T02:00:00.000Z' });
  assert.deepEqual(nextStatus(status, { kind: 'receipt', receipt }), { kind: 'sent', receipt });
});

test('waits longer after each failure that may pass', () => {
  assert.deepEqual(nextStatus(sending, error('network', true)), { kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:05.000Z', code: 'network' });
  const third: DraftStatus = { ...sending, attempt: 3 };
  assert.deepEqual(nextStatus(third, error('unavailable', true)), {
    kind: 'queued',
    attempt: 3,
    nextAttemptAt: '2026-11-22T02:00:20.000Z',
    code: 'unavailable',
  });
  assert.deepEqual(nextStatus(sending, error('rate-limited', true, 60_000)), {
    kind: 'queued',
    attempt: 1,
    nextAttemptAt: '2026-11-22T02:01:02.500Z',
    code: 'rate-limited',
  });
});

test('asks for a person where a retry can’t mend it', () => {
  assert.deepEqual(nextStatus(sending, error('invalid-input', false)), { kind: 'failed', attempt: 1, code: 'invalid-input' });
  assert.deepEqual(nextStatus(sending, error('session-expired', false)), { kind: 'failed', attempt: 1, code: 'session-expired' });
});

test('a stopped sending costs no attempt and is due at once', () => {
  assert.deepEqual(nextStatus(sending, error('aborted', false)), { kind: 'queued', attempt: 0, nextAttemptAt: '2026-11-22T02:00:00.000Z' });
});

test('a person can send a failed draft again, or write on', () => {
  assert.equal(nextStatus(failed, { kind: 'queue', now }).kind, 'queued');
  assert.deepEqual(nextStatus(failed, { kind: 'edit' }), { kind: 'writing' });
  assert.deepEqual(nextStatus(queued, { kind: 'edit' }), { kind: 'writing' });
});

test('nobody writes on in what is being sent', () => {
  assert.equal(nextStatus(sending, { kind: 'edit' }), sending);
  assert.equal(nextStatus(sending, { kind: 'queue', now }), sending);
});

test('an abandoned sending starts anew and counts on', () => {
  assert.deepEqual(nextStatus(sending, { kind: 'start', now }), { kind: 'sending', attempt: 2, startedAt: '2026-11-22T02:00:00.000Z' });
});

test('sent stays sent, whatever comes late', () => {
  const sent: DraftStatus = { kind: 'sent', receipt };
  const events: OutboxEvent[] = [{ kind: 'queue', now }, { kind: 'edit' }, { kind: 'start', now }, { kind: 'receipt', receipt }, error('network', true)];
  for (const event of events) assert.equal(nextStatus(sent, event), sent);
});

test('an error that comes late changes nothing', () => {
  for (const status of [queued, failed, { kind: 'writing' } as const]) assert.equal(nextStatus(status, error('network', true)), status);
});
