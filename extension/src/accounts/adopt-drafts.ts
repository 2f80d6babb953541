import type { DraftStore } from '@kotak-aduan/api-client/drafts';

/**
 * What was clipped before anybody signed in becomes the account's that is signed in to first. Stored there before it is gone here: whoever is stopped
 * between finds the same draft twice under one key, which the server takes once.
 */
export async function adoptDrafts({ from, to }: { readonly from: DraftStore; readonly to: DraftStore }): Promise<number> {
  let adopted = 0;
  for (const { draftId, status } of await from.list()) {
    if (status.kind === 'sending') continue;
    const draft = await from.load(draftId);
    if (draft === null) continue;
    if ((await to.load(draftId)) === null) await to.save(draft);
    await from.remove(draftId);
    adopted += 1;
  }
  return adopted;
}
