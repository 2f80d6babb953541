import { newDraft, type Draft, type DraftFile, type DraftStore } from '@kotak-aduan/api-client/drafts';
import { emptyFields, type FormFields } from '../form-fields.ts';
import type { Addition } from './addition.ts';
import type { OtherDrafts } from './other-drafts.ts';
import { wordsSince } from './words-since.ts';

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
export function addFromCopy(drafts: DraftsBeside, { copy, text, fileIds }: CopyToAdd): AdditionFromCopy {
  const store = drafts.openStore;
  let draft = copy ?? newDraft({ purpose: 'complaint', fields: emptyFields });
  const whole = draft.fields.text;
  let words = wordsSince(text, whole);
  const before = whole.slice(0, whole.length - words.length);
  const arrived = draft.files.filter(({ fileId }) => fileIds.includes(fileId));
  let files: readonly DraftFile[] = draft.files.filter((file) => !arrived.includes(file));
  let isSent = false;
  let writing: Promise<void> = Promise.resolve();
  const write = (change: () => Promise<void>): void => {
    // Without room or storage the words are still in the message.
    writing = writing.then(change).then(
      () => drafts.others.refresh(),
      () => undefined,
    );
  };
  return {
    get words() {
      return words;
    },
    get files() {
      return files;
    },
    get isSent() {
      return isSent;
    },
    keep: (typed, added) => {
      if (isSent) return;
      words = typed;
      files = added;
      draft = { ...draft, updatedAt: new Date().toISOString(), fields: { ...draft.fields, text: before + typed }, files: [...arrived, ...added] };
      const kept = draft;
      write(() => (kept.fields.text === '' && kept.files.length === 0 ? store.remove(kept.draftId) : store.save(kept)));
    },
    sent: () => {
      words = '';
      files = [];
      isSent = true;
      write(() => store.remove(draft.draftId));
    },
  };
}
