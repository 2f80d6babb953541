import type { Draft } from '../drafts/draft.ts';
import { makeIds, type Ids } from '../drafts/make-ids.ts';
import { nextStatus } from './next-status.ts';

interface QueueDraftOptions<Fields> {
  readonly draft: Draft<Fields>;
  readonly now?: (() => number) | undefined;
  readonly ids?: Ids | undefined;
}

/** The draft as it waits to be sent: with the key that makes every retry the same filing. Save it, then wake the outbox. */
export function queueDraft<Fields>({ draft, now = Date.now, ids = makeIds() }: QueueDraftOptions<Fields>): Draft<Fields> {
  const at = now();
  return {
    ...draft,
    updatedAt: new Date(at).toISOString(),
    idempotencyKey: draft.idempotencyKey ?? ids.idempotencyKey(),
    status: nextStatus(draft.status, { kind: 'queue', now: at }),
  };
}
