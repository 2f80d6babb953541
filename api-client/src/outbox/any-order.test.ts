import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DraftStatus } from '../drafts/draft.ts';
import { exampleReceipt, exampleSha256 } from '../testing/examples.ts';
import { longestWaitMs } from './back-off.ts';
import { nextStatus, type OutboxEvent } from './next-status.ts';

const receipt = exampleReceipt(exampleSha256);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const anyEvent: fc.Arbitrary<OutboxEvent> = fc.oneof(
  fc.record({ kind: fc.constant('queue' as const), now: time }),
  fc.record({ kind: fc.constant('edit' as const) }),
  fc.record({ kind: fc.constant('start' as const), now: time }),
  fc.record({ kind: fc.constant('receipt' as const), receipt: fc.constant(receipt) }),
  fc.record({
    kind: fc.constant('error' as const),
    code: fc.constantFrom('network', 'aborted', 'invalid-input', 'rate-limited'),
    isRetryable: fc.boolean(),
    retryAfterMs: fc.option(fc.integer({ min: 0, max: 86_400_000 })),
    now: time,
    random: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

test('whatever happens in whatever order, only a receipt ends a sending, and for good', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let status: DraftStatus = { kind: 'writing' };
      for (const event of events) {
        const before: DraftStatus = status;
        status = nextStatus(before, event);
        if (before.kind === 'sent') assert.equal(status, before);
        else assert.equal(status.kind === 'sent', event.kind === 'receipt');
        if ('attempt' in status) assert.ok(status.attempt >= 0);
      }
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test('no failure is due before Retry-After, and none later than it by more than the longest wait', () => {
  fc.assert(
    fc.property(anyEvent, fc.integer({ min: 1, max: 1_000 }), (event, attempt) => {
      if (event.kind !== 'error') return;
      const status = nextStatus({ kind: 'sending', attempt, startedAt: new Date(0).toISOString() }, event);
      if (status.kind !== 'queued') return;
      const waitMs = Date.parse(status.nextAttemptAt) - event.now;
      assert.ok(event.code === 'aborted' || waitMs >= (event.retryAfterMs ?? 0));
      assert.ok(waitMs <= (event.retryAfterMs ?? 0) + longestWaitMs);
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});
