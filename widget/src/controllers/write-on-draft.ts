import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import type { DraftController } from './draft-controller.ts';

/** The form has a draft back from the outbox. That of any tab may have written under it meanwhile, which is no conflict; what a person has written there since is one. */
export async function writeOnDraft(drafts: DraftController, { draftId, updatedAt, fields }: Draft<FormFields>): Promise<void> {
  const found = await drafts.store?.loadToEdit<FormFields>(draftId).catch(() => null);
  if (drafts.draft.draftId !== draftId) return;
  // Taken back, changed and sent again in another tab before this one took it back: the form shows what it was before.
  const isOther = found?.draft.status.kind === 'writing' && (found.draft.updatedAt > updatedAt || found.draft.fields.text.trim() !== fields.text.trim());
  if (isOther) {
    if (drafts.text === fields.text) return drafts.takeUp(found.draft, found.revision);
  } else if (found && !['sending', 'sent'].includes(found.draft.status.kind)) drafts.kept.base = found.revision;
  drafts.kept.draft = null;
  drafts.isHeld = false;
  drafts.changed();
}
