import type { Clip } from '@kotak-aduan/api-client/schemas/clip';
import { isNoClip, noClip } from './adapter.ts';
import type { NoClip, ReadClipRequest } from './adapter.ts';
import { finishClip } from './finish-clip.ts';
import type { ReadClip } from './finish-clip.ts';
import { findAdapter, makePage } from './make-page.ts';
import { readRun } from './read-run.ts';
import { withRules } from './rules/with-rules.ts';

export type MessagesRequest = Omit<ReadClipRequest, 'selection'>;

/** The mounted messages of the conversation around the target, in order; none where it is in no conversation that can be read message by message. */
export const findMessages = ({ rules = null, ...request }: MessagesRequest): readonly Element[] =>
  withRules(rules, () => {
    const page = makePage(request);
    return page === null || page.target === null ? [] : (findAdapter(page).messages?.find(page.target) ?? []);
  });

/** Reads a run of messages as one clip; `target` is the one that was pointed at. Pure, as `readClip` is. */
export function readMessages(request: MessagesRequest & { capturedAt: string }, run: readonly Element[]): Clip | NoClip;
export function readMessages(request: MessagesRequest, run: readonly Element[]): ReadClip | NoClip;
export function readMessages({ rules = null, ...request }: MessagesRequest, run: readonly Element[]): ReadClip | NoClip {
  return withRules(rules, () => {
    const page = makePage(request);
    const adapter = page === null ? null : findAdapter(page);
    if (page === null || adapter?.messages === undefined) return noClip('nothing-here');
    const reading = readRun(adapter.messages, run, page);
    return isNoClip(reading) ? reading : finishClip({ platform: adapter.id, reading, page });
  });
}
