import type { TakenShare } from './take-shared.ts';
import type { DraftId } from '@kotak-aduan/api-client/schemas';
import type { DraftsBackend } from '../../panel/panel-backend.ts';

/** Clips at the desk: shared to it, or made of a pasted link and picked pictures. */
export interface ClipBackend extends DraftsBackend {
  /** Makes drafts of what was shared since. */
  takeShared(): Promise<readonly TakenShare[]>;
  /** A draft of what a person pasted and picked; nothing of it has left the device. */
  make(given: { readonly text: string; readonly pictures: readonly File[] }): Promise<TakenShare>;
  /** Adds pictures to a draft that nobody has sent; gives how many could not be taken. */
  addPictures(draftId: DraftId, pictures: readonly File[]): Promise<number>;
  /** A session has begun or is gone: what waited for it goes on. */
  noteSession(isSignedIn: boolean): Promise<void>;
}
