import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import type { DraftController } from './draft-controller.ts';

/** Keeps the draft that is in the form and goes on with another. False where either is not on the device. */
export async function switchToDraft(drafts: DraftController, draftId: Draft['draftId']): Promise<boolean> {
  const found = await drafts.openStore.loadToEdit<FormFields>(draftId).catch(() => null);
  // Looked at last: what is typed while the other one is read is not left behind.
  const isGoing = found !== null && (await drafts.isSafe());
  if (isGoing) {
    drafts.begin();
    drafts.takeUp(found.draft, found.revision);
  }
  // The list can wait: until the form knows what it has now, it can be typed into.
  void drafts.others.refresh();
  return isGoing;
}
