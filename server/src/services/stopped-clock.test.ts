import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runningSince, stoppedMs, type ClockEvent } from './stopped-clock.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const hour = 3_600_000;
const events: ClockEvent[] = [
  { at: at(0), state: 'received' },
  { at: at(2), state: 'needs-info' },
  { at: at(3), state: 'needs-info' },
  { at: at(7), state: 'received' },
  { at: at(8), state: 'in-progress' },
];

test('counts the time from asking to answering, whatever happened in between', () => {
  assert.equal(stoppedMs(events, { from: at(0), until: at(12) }), 5 * hour);
  assert.equal(runningSince({ startedAt: at(0), events, at: at(12) }), at(5));
});

test('counts what stands still up to now', () => {
  assert.equal(stoppedMs(events.slice(0, 2), { from: at(0), until: at(6) }), 4 * hour);
});

test('counts nothing from before a fresh clock', () => {
  assert.equal(stoppedMs(events, { from: at(4), until: at(12) }), 3 * hour);
  assert.equal(runningSince({ startedAt: at(8), events, at: at(12) }), at(8));
});

test('leaves a clock that never stopped as it is', () => {
  assert.equal(runningSince({ startedAt: at(0), events: events.filter(({ state }) => state !== 'needs-info'), at: at(12) }), at(0));
});
