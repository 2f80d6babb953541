import { newDraft, type Draft, type DraftFile, type DraftStore } from '@kotak-aduan/api-client/drafts';
import { emptyFields, type FormFields } from '../form-fields.ts';
import type { Addition } from './addition.ts';
import type { OtherDrafts } from './other-drafts.ts';

/** Of the form's own drafts. */
interface DraftsBeside {
  readonly openStore: Pick<DraftStore, 'save' | 'remove'>;
  readonly others: Pick<OtherDrafts, 'refresh'>;
}

export interface CopyToAdd {
  /** What was written since, beside what arrived; null where nothing was. */
  readonly copy: Draft<FormFields> | null;
  /** As it arrived. */
  readonly text: string;
  /** Of the photos that arrived with it. */
  readonly fileIds: readonly string[];
}

/** As it is by now, however often it is asked for. */
interface AdditionFromCopy extends Addition {
  readonly isSent: boolean;
}

/** Adds to a complaint what a draft beside the form holds; where there is none yet, one is made with the first word. */
export function addFromCopy({ openStore: store, others }: DraftsBeside, { copy, text: before, fileIds }: CopyToAdd): AdditionFromCopy {
  let draft = copy ?? newDraft({ purpose: 'complaint', fields: emptyFields });
  const arrived = draft.files.filter(({ fileId }) => fileIds.includes(fileId));
  let files: readonly DraftFile[] = draft.files.filter((file) => !arrived.includes(file));
  let isSent = false;
  let writing: Promise<void> = Promise.resolve();
  const write = (change: () => Promise<void>): void => {
    // Without room or storage the words are still in the message.
    writing = writing.then(change).then(
      () => others.refresh(),
      () => undefined,
    );
  };
  return {
    before,
    get text() {
      return isSent ? '' : draft.fields.text;
    },
    get files() {
      return isSent ? [] : files;
    },
    get isSent() {
      return isSent;
    },
    keep: (text, added) => {
      if (isSent) return;
      files = added;
      const kept = { ...draft, updatedAt: new Date().toISOString(), fields: { ...draft.fields, text }, files: [...arrived, ...added] };
      draft = kept;
      write(() => (text === '' && kept.files.length === 0 ? store.remove(kept.draftId) : store.save(kept)));
    },
    sent: () => {
      isSent = true;
      write(() => store.remove(draft.draftId));
    },
  };
}
