import type { Draft, DraftStore } from '@kotak-aduan/api-client/drafts';
import type { FormFields } from '../form-fields.ts';

export interface DraftOptions {
  /** `onLate` gets the device's store where that did not open in time. */
  open: (onLate: (store: DraftStore) => void) => Promise<DraftStore>;
  make: () => Draft<FormFields>;
  /** The text field is asked when it is saved, not at each key. */
  readText: () => string;
  /** What the store had, before the form shows it. */
  onRestored: (draft: Draft<FormFields>) => void;
  now?: () => number;
  saveAfterMs?: number;
}
