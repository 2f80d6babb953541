import type { Draft, DraftRevision, DraftStore } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';
import type { DraftState, MemoryReason } from './draft-state.ts';

/** What the device has of the draft in the form, as far as this page knows. */
export class KeptDraft {
  /** As it was last stored or read: where it is still the one in the form, nothing is written. Null: all of it has yet to be. */
  draft: Draft<FormFields> | null = null;
  /** The write that the next one follows; null where the draft was made on this page. */
  base: DraftRevision | null = null;
  /** What could be said when it was last stored or read. */
  state: DraftState = { kind: 'empty' };
  /** Why the device does not have it, where it does not. */
  why: MemoryReason = 'refused';
  /** That it is saved was drawn, and so said aloud; a state that nobody saw for the next key is said by the next one. */
  isSaid = false;

  /** Another draft, or another store: it has nothing of it. */
  clear(store: DraftStore | null): void {
    this.draft = null;
    this.base = null;
    this.told(store, 'empty');
  }

  /** A store's promise, once settled, allows this to be said, if it stores at all. */
  told(store: DraftStore | null, kind: 'empty' | 'saved' | 'text-only' = 'saved'): void {
    this.isSaid &&= kind === 'saved';
    this.state = store?.persistence === 'stored' ? { kind, isSaidBefore: this.isSaid } : { kind: 'memory', why: this.why };
  }
}
