import type { DraftStore } from '@kotak-aduan/api-client/drafts';
import { nextStatus } from '@kotak-aduan/api-client/outbox';

/** Names of the locks that somebody holds now. */
type HeldLocks = () => Promise<readonly string[]>;

const heldLocks: HeldLocks = async () => (await navigator.locks.query()).held?.flatMap(({ name }) => name ?? []) ?? [];

/** A draft that is being sent by nobody (its panel was closed, the background was stopped) is due again at once, not after the outbox's long lease. */
export async function reviveOrphans(store: DraftStore, held: HeldLocks = heldLocks): Promise<void> {
  const sending = (await store.list()).filter(({ status }) => status.kind === 'sending');
  if (sending.length === 0) return;
  const locks = await held();
  for (const { draftId } of sending) {
    if (locks.includes(`kotak-aduan:draft:${draftId}`)) continue;
    const draft = await store.load(draftId);
    if (draft?.status.kind !== 'sending') continue;
    const { startedAt } = draft.status;
    const event = { kind: 'error', code: 'aborted', isRetryable: true, retryAfterMs: null, now: Date.now(), random: 0 } as const;
    // Another page may have begun it anew since, or have its receipt.
    await store.saveIf({ ...draft, status: nextStatus(draft.status, event) }, (stored) => stored?.kind === 'sending' && stored.startedAt === startedAt);
  }
}
