// OUT-4: what each answer means for a complaint that waits, and what a thousand phones do to a server that comes back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readResponse } from '../client/read-response.ts';
import { isRetryableError } from '../errors/is-retryable-error.ts';
import { createComplaint } from '../operations/create-complaint.ts';
import { errorCodes, errorStatuses, type ErrorCode } from '../schemas/error.ts';
import type { DraftStatus } from '../drafts/draft.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { longestWaitMs } from './back-off.ts';
import { nextStatus } from './next-status.ts';

const seed = Number(process.env['SEED'] ?? 20_261_122);
const clients = Number(process.env['OUT_CLIENTS'] ?? 1_000);

/** Tried again by itself; everything else waits for a person, with everything kept. */
const retried: readonly ErrorCode[] = ['still-running', 'rate-limited', 'internal', 'unavailable', 'proof-of-work-required'];

async function statusAfter(status: number, body: string): Promise<DraftStatus> {
  const error: unknown = await readResponse({ operation: createComplaint, response: { status, text: body, retryAfter: null }, sentBody: '', now: 0 }).then(
    () => assert.fail('taken for a success'),
    (reason: unknown) => reason,
  );
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return nextStatus(
    { kind: 'sending', attempt: 1, startedAt: new Date(0).toISOString() },
    { kind: 'error', code, isRetryable: isRetryableError(error), retryAfterMs: null, now: 0, random: 1 },
  );
}

for (const code of errorCodes) {
  const isRetried = retried.includes(code);
  test(`${code} (${errorStatuses[code]}) ${isRetried ? 'is tried again' : 'is parked for a person'}`, async () => {
    const status = await statusAfter(errorStatuses[code], JSON.stringify({ error: { code, message: 'no', requestId: 'r' } }));
    assert.equal(status.kind, isRetried ? 'queued' : 'failed');
    assert.equal('code' in status ? status.code : null, code);
  });
}

/** What stands between: proxies, portals and balancers, in their own words. */
const bare: readonly (readonly [number, DraftStatus['kind']])[] = [
  [200, 'queued'],
  [302, 'queued'],
  [400, 'failed'],
  [401, 'queued'],
  [403, 'queued'],
  [407, 'queued'],
  [409, 'queued'],
  [410, 'queued'],
  [413, 'failed'],
  [422, 'failed'],
  [425, 'queued'],
  [429, 'queued'],
  [500, 'queued'],
  [502, 'queued'],
  [503, 'queued'],
  [504, 'queued'],
  [511, 'queued'],
];
for (const [status, expected] of bare) {
  test(`a bare ${status} that is not ours leaves the complaint ${expected}`, async () => {
    assert.equal((await statusAfter(status, '<html></html>')).kind, expected);
  });
}

test(`after an outage ${clients} phones never come faster than twice the steady rate (seed ${seed})`, () => {
  const random = seededRandom(seed);
  const outageMs = 3_600_000;
  const windowMs = 60_000;
  // The worst of it: all fail in the same second. Each waits, fails again, and so on until the server is back.
  const arrivals: number[] = [];
  for (let client = 0; client < clients; client += 1) {
    let at = random() * 1_000;
    let status: DraftStatus = { kind: 'queued', attempt: 0, nextAttemptAt: '' };
    while (at < outageMs) {
      status = nextStatus(nextStatus(status, { kind: 'start', now: at }), {
        kind: 'error',
        code: 'unavailable',
        isRetryable: true,
        retryAfterMs: null,
        now: at,
        random: random(),
      });
      assert.ok(status.kind === 'queued');
      const next = Date.parse(status.nextAttemptAt);
      assert.ok(next - at <= longestWaitMs + 1);
      at = next;
    }
    arrivals.push(at - outageMs);
  }
  assert.ok(Math.max(...arrivals) <= longestWaitMs, 'each is there within the longest wait');
  const perWindow = new Map<number, number>();
  for (const at of arrivals) perWindow.set(Math.floor(at / windowMs), (perWindow.get(Math.floor(at / windowMs)) ?? 0) + 1);
  // Steady: all of them, each once in the mean wait of a long outage.
  const steady = (clients * windowMs) / (longestWaitMs * 0.75);
  const busiest = Math.max(...perWindow.values());
  assert.ok(busiest <= 2 * steady, `${busiest} in a minute, steady would be ${Math.round(steady)}`);
});
