import type { ComplaintDraft } from '@kotak-aduan/api-client/schemas/complaint';

/** Suggested from the text, left to an officer, or chosen by the person. */
export type AgencyChoice = 'suggested' | 'officer' | 'chosen';

/** What the form holds, as plain JSON: the wire's own fields, unfinished, with what a person may yet come back to. */
export interface FormFields {
  readonly text: string;
  readonly agencyChoice: AgencyChoice;
  readonly agencyId: ComplaintDraft['agencyId'];
  readonly categoryId: ComplaintDraft['categoryId'];
  readonly respondentUnitId: ComplaintDraft['respondentUnitId'];
  readonly identity: ComplaintDraft['identity'];
  /** Kept while another identity is tried; not sent with `none`. */
  readonly name: string;
  readonly contactKind: 'whatsapp' | 'phone' | 'email' | null;
  readonly contactValue: string;
  /** Photos that were chosen and are not in the draft yet, noted before they are prepared: what a reload loses is told. */
  readonly photosUnsaved: number;
}

export const emptyFields: FormFields = {
  text: '',
  agencyChoice: 'suggested',
  agencyId: null,
  categoryId: null,
  respondentUnitId: null,
  identity: 'named',
  name: '',
  contactKind: null,
  contactValue: '',
  photosUnsaved: 0,
};
