import { queueDraft } from '@kotak-aduan/api-client/outbox';
import { allAccounts } from '../accounts/all-accounts.ts';
import { changeWriting } from '../storage/change-draft.ts';
import { draftsOf } from '../storage/drafts.ts';
import { aiming, clipsUnderWay, draftsChangedAt, sendWhenWhole } from '../storage/items.ts';
import { resumeOutbox } from './resume-outbox.ts';

/** Queues what somebody pressed “Kirim” for before it was whole, and now is. */
export async function queueWished(): Promise<void> {
  const wished = (await sendWhenWhole.get()) ?? [];
  if (wished.length === 0) return;
  const unfinished = [...((await clipsUnderWay.get()) ?? []).map(({ draftId }) => draftId), ...((await aiming.get())?.draftIds ?? [])];
  const whole = wished.filter((draftId) => !unfinished.includes(draftId));
  if (whole.length === 0) return;
  // Under an id that no other account's drafts have.
  for (const account of await allAccounts()) {
    const store = await draftsOf(account);
    for (const draftId of whole) await changeWriting({ store, draftId, change: (draft) => queueDraft({ draft }) });
  }
  // Only after: a background that is stopped here queues once more, which changes nothing.
  await sendWhenWhole.set(((await sendWhenWhole.get()) ?? []).filter((draftId) => !whole.includes(draftId)));
  await draftsChangedAt.set(new Date().toISOString());
  await resumeOutbox();
}
