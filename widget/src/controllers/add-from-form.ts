import type { CopiedFrom } from '../form-fields.ts';
import type { Addition } from './addition.ts';
import type { DraftController } from './draft-controller.ts';

type FormDraft = Pick<DraftController, 'draft' | 'text' | 'setFiles' | 'startOver'>;

/** Adds to a complaint what the form holds of new words and photos; `write` puts words into its field. */
export function addFromForm(drafts: FormDraft, { text: before, fileIds = [] }: CopiedFrom, write: (text: string) => void): Addition {
  const { draftId, files } = drafts.draft;
  let last = drafts.text;
  const earlier = files.filter((file) => fileIds.includes(file.fileId));
  // Whoever has gone back and written there, or taken up another draft, is not written over.
  const isAsLeft = (): boolean => drafts.draft.draftId === draftId && drafts.text === last;
  return {
    before,
    text: last,
    files: files.filter((file) => !earlier.includes(file)),
    keep: (text, added) => {
      if (!isAsLeft()) return;
      write((last = text));
      void drafts.setFiles([...earlier, ...added], 0);
    },
    sent: () => {
      if (!isAsLeft()) return;
      write('');
      void drafts.startOver();
    },
  };
}
