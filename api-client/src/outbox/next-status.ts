import type { ClipReceipt } from '../schemas/clip-filing.ts';
import type { ComplaintReceipt } from '../schemas/complaint.ts';
import type { DraftStatus } from '../drafts/draft.ts';
import { backOffMs } from './back-off.ts';

/** What happens to something that is to be sent. Times are milliseconds; `random` is from 0 to 1. */
export type OutboxEvent =
  /** A person pressed send, or pressed it again. */
  | { readonly kind: 'queue'; readonly now: number }
  /** A person went back to writing. */
  | { readonly kind: 'edit' }
  | { readonly kind: 'start'; readonly now: number; readonly sender?: string | undefined }
  /** Its sender is awake. */
  | { readonly kind: 'alive'; readonly now: number }
  | { readonly kind: 'receipt'; readonly receipt: ComplaintReceipt | ClipReceipt }
  | {
      readonly kind: 'error';
      readonly code: string;
      /** What of the request was refused. */
      readonly fields?: readonly string[] | undefined;
      readonly isRetryable: boolean;
      readonly retryAfterMs: number | null;
      readonly now: number;
      readonly random: number;
    };

const iso = (ms: number): string => new Date(ms).toISOString();

/** The status after an event. What an event can't change stays as it is: `sent` stays sent whatever comes late. */
export function nextStatus(status: DraftStatus, event: OutboxEvent): DraftStatus {
  if (status.kind === 'sent') return status;
  switch (event.kind) {
    case 'queue':
      return status.kind === 'sending' ? status : { kind: 'queued', attempt: 0, nextAttemptAt: iso(event.now) };
    case 'edit':
      return status.kind === 'sending' ? status : { kind: 'writing' };
    case 'start': {
      // From `sending` too: whoever began it has died, or this call holds its lock.
      const attempt = status.kind === 'queued' || status.kind === 'sending' ? status.attempt + 1 : 1;
      const at = iso(event.now);
      return { kind: 'sending', attempt, startedAt: at, ...(event.sender === undefined ? {} : { sender: event.sender, aliveAt: at }) };
    }
    case 'alive':
      return status.kind === 'sending' ? { ...status, aliveAt: iso(event.now) } : status;
    case 'receipt':
      return { kind: 'sent', receipt: event.receipt };
    case 'error': {
      if (status.kind !== 'sending') return status;
      const { attempt } = status;
      // Stopped by the page or the person: nobody's fault, and due again at once.
      if (event.code === 'aborted') return { kind: 'queued', attempt: attempt - 1, nextAttemptAt: iso(event.now) };
      if (!event.isRetryable) return { kind: 'failed', attempt, code: event.code, ...(event.fields?.length ? { fields: event.fields } : {}) };
      const waitMs = backOffMs({ attempt, random: event.random, retryAfterMs: event.retryAfterMs });
      return { kind: 'queued', attempt, nextAttemptAt: iso(event.now + waitMs), code: event.code };
    }
  }
}
