import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import type { DraftController } from './draft-controller.ts';
import { isWithOutbox } from './is-with-outbox.ts';

interface HandedOver {
  readonly draft: Draft;
  readonly isStored: boolean;
}

/** From now on the outbox owns the record, until `takeBack`. Null where another tab has got on with it: then that tab's version is not touched, and nothing is sent. */
export async function handOverDraft(drafts: DraftController, queue: (draft: Draft<FormFields>) => Draft): Promise<HandedOver | null> {
  const { draftId } = drafts.draft;
  await drafts.flush();
  // A copy by now, or another draft was begun: not what the person has seen and sent.
  if (drafts.draft.draftId !== draftId) return null;
  drafts.isHeld = true;
  const { store, kept } = drafts;
  const draft = queue(drafts.draft);
  const isStored = (await store?.saveOver(draft, kept.base).catch(() => null)) ?? null;
  // Where the device can't keep it, it is sent all the same.
  if (isStored !== false) return { draft, isStored: isStored === true };
  const found = await store?.loadToEdit<FormFields>(draft.draftId).catch(() => null);
  if (found && isWithOutbox(found.draft)) drafts.takeUp(found.draft, found.revision);
  else {
    // Both are kept, side by side, and the person sees both before one is sent.
    drafts.isHeld = false;
    kept.draft = null;
    await drafts.flush();
  }
  return null;
}
