import type { DraftStore } from '@kotak-aduan/api-client/drafts';
import { queueDraft } from '@kotak-aduan/api-client/outbox';

const sessionCodes: readonly string[] = ['not-paired', 'signed-out', 'unauthenticated', 'session-expired'];

/** What stopped for want of a session goes on after a sign-in, without anybody pressing send again. */
export async function requeueSignedOut(store: DraftStore): Promise<number> {
  let count = 0;
  for (const { draftId, status, purpose } of await store.list()) {
    if (purpose !== 'clip' || status.kind !== 'failed' || !sessionCodes.includes(status.code)) continue;
    const draft = await store.load(draftId);
    if (draft === null) continue;
    // Another page may have queued it since, and have sent it.
    if (await store.saveIf(queueDraft({ draft }), (stored) => stored?.kind === 'failed')) count += 1;
  }
  return count;
}
