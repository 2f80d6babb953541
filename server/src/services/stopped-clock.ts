import type { CaseState, Timestamp } from '@kotak-aduan/api-client/schemas';

/** An entry of the timeline, as far as a clock asks: when, and the case's state from then on. */
export interface ClockEvent {
  readonly at: Timestamp;
  readonly state: CaseState;
}

/** While the citizen is asked for more, no time is anybody's. */
function isStopped(state: CaseState | undefined): boolean {
  return state === 'needs-info';
}

/** How long the clock stood still between two moments, in milliseconds. `events` in their order. */
export function stoppedMs(events: readonly ClockEvent[], { from, until }: { from: Timestamp; until: Timestamp }): number {
  let total = 0;
  for (const [index, { at, state }] of events.entries()) {
    if (!isStopped(state)) continue;
    const start = Math.max(Date.parse(at), Date.parse(from));
    const end = Math.min(Date.parse(events[index + 1]?.at ?? until), Date.parse(until));
    total += Math.max(0, end - start);
  }
  return total;
}

/** From when a running clock counts: its start, moved by the time that it stood still since then. */
export function runningSince({ startedAt, events, at }: { startedAt: Timestamp; events: readonly ClockEvent[]; at: Timestamp }): Timestamp {
  const stopped = stoppedMs(events, { from: startedAt, until: at });
  return stopped === 0 ? startedAt : new Date(Date.parse(startedAt) + stopped).toISOString();
}
