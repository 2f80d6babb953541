import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import { isWithOutbox } from './is-with-outbox.ts';
import { joinTexts } from './join-texts.ts';

interface Begun {
  /** What the form holds that was opened meanwhile. */
  readonly draft: Draft<FormFields>;
  readonly typed: string;
  /** Photos were chosen and are yet to come. */
  readonly isWaiting: boolean;
}

interface GoingOn {
  readonly draft: Draft<FormFields>;
  /** It is not what the device has any more. */
  readonly isWrittenOn: boolean;
}

/** What was typed before the store was open joins a draft that is being written; beside one that the outbox has it stays a draft of its own: null. */
export function goOnWith(kept: Draft<FormFields>, { draft, typed, isWaiting }: Begun): GoingOn | null {
  // What was sent has no fields any more.
  const fields: Partial<FormFields> | null = kept.fields;
  const text = joinTexts(fields?.text ?? '', typed);
  const isWrittenOn = text !== (fields?.text ?? '') || draft.files.length > 0 || isWaiting;
  if (!isWithOutbox(kept)) return { draft: { ...kept, fields: { ...draft.fields, ...fields, text }, files: [...kept.files, ...draft.files] }, isWrittenOn };
  // Its fields are the ones to be sent, to the letter.
  return isWrittenOn ? null : { draft: kept, isWrittenOn };
}
