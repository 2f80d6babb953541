import type { Draft, DraftRevision, DraftStore } from '@kotak-aduan/api-client/drafts';
import { isStorageFullError } from '@kotak-aduan/api-client/errors';
import type { FormFields } from '../form-fields.ts';

interface SaveWhatFits {
  readonly store: DraftStore;
  readonly draft: Draft<FormFields>;
  readonly base: DraftRevision | null;
}

interface WhatFitted {
  readonly stored: Draft<FormFields>;
  /** False where photos had to be left out. */
  readonly isWhole: boolean;
}

/** On a full device the text comes first, then as many photos as there is room for; those left out are noted, so that a reload can tell. */
export async function saveWhatFits({ store, draft, base }: SaveWhatFits): Promise<WhatFitted> {
  let { files } = draft;
  for (;;) {
    const leftOut = draft.files.length - files.length;
    const fitting = leftOut === 0 ? draft : { ...draft, files, fields: { ...draft.fields, photosUnsaved: draft.fields.photosUnsaved + leftOut } };
    try {
      return { stored: await store.saveOrCopy(fitting, base), isWhole: leftOut === 0 };
    } catch (error) {
      if (!isStorageFullError(error) || files.length === 0) throw error;
      files = files.slice(0, -1);
    }
  }
}
