import { copyDraft } from '@kotak-aduan/api-client/drafts';
import type { DraftController } from './draft-controller.ts';

/** The same as a complaint of its own, with another code. */
export async function renewDraft(drafts: DraftController): Promise<void> {
  const { draft, kept } = drafts;
  drafts.draft = { ...copyDraft(draft), status: { kind: 'writing' } };
  kept.base = null;
  await drafts.flush();
  if (kept.draft === drafts.draft) await drafts.store?.remove(draft.draftId).catch(() => undefined);
}
