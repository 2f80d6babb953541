import { findMessages, noClip, readMessages } from '../adapters/index.ts';
import type { ClippedMemory } from './content.ts';
import type { PageReading, ReadRequest } from './read-request.ts';
import { runReading } from './run-reading.ts';

export type Direction = 'before' | 'after';

/**
 * The run that was clipped with one message more, read anew; a reading of nothing where the page has none there. Null where something else was clipped
 * since, or where the page no longer shows what was.
 */
export function extendRun(clipped: ClippedMemory | undefined, direction: Direction, request: ReadRequest): PageReading | null {
  const target = clipped?.at === request.capturedAt ? clipped.element?.deref() : undefined;
  const view = target?.ownerDocument.defaultView ?? null;
  if (clipped === undefined || target?.isConnected !== true || view === null) return null;
  const given = {
    document: target.ownerDocument,
    url: request.pageUrl,
    target,
    capturedAt: request.capturedAt,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    rules: request.rules ?? null,
  };
  const messages = findMessages(given);
  const pointed = messages.find((message) => message.contains(target));
  const [first, last] = clipped.run?.map((end) => end.deref()) ?? [pointed, pointed];
  const from = messages.findIndex((message) => message === first);
  const to = messages.findIndex((message) => message === last);
  if (from < 0 || to < from) return null;
  const run = messages.slice(direction === 'before' ? Math.max(0, from - 1) : from, direction === 'after' ? to + 2 : to + 1);
  const [newFirst] = run;
  const newLast = run.at(-1);
  if (run.length === to - from + 1 || newFirst === undefined || newLast === undefined)
    return runReading({ result: noClip('nothing-here'), run, pageUrl: request.pageUrl }, view);
  const reading = runReading({ result: readMessages(given, run), run, pageUrl: request.pageUrl }, view);
  clipped.run = [new WeakRef(newFirst), new WeakRef(newLast)];
  return reading;
}
