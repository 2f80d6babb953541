import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { ComplaintDraft, Relation } from '@kotak-aduan/api-client/schemas/complaint';

/** Suggested from the text, left to an officer, or chosen by the person. */
export type AgencyChoice = 'suggested' | 'officer' | 'chosen';

export interface CopiedFrom extends Pick<Draft, 'draftId' | 'trackingCode'> {
  readonly text: string;
  /** Photos that both had; older drafts don't say. */
  readonly fileIds?: readonly string[] | undefined;
}

/** What the form holds, as plain JSON: the wire's own fields, unfinished, with what a person may yet come back to. */
export interface FormFields {
  readonly text: string;
  readonly agencyChoice: AgencyChoice;
  readonly agencyId: ComplaintDraft['agencyId'];
  readonly categoryId: ComplaintDraft['categoryId'];
  /** Null where the person says nothing of it: then a category that is about officials does, also one that is only guessed. */
  readonly isAboutOfficial: boolean | null;
  readonly respondentUnitId: ComplaintDraft['respondentUnitId'];
  readonly identity: ComplaintDraft['identity'];
  /** Kept while another identity is tried; not sent with `none`. */
  readonly name: string;
  /** Null where the person writes for themselves. */
  readonly onBehalfOf: { readonly name: string; readonly relation: Relation } | null;
  readonly contactKind: 'whatsapp' | 'phone' | 'email' | null;
  readonly contactValue: string;
  readonly place: ComplaintDraft['place'];
  /** By question, also of a category that was chosen before. */
  readonly answers: Readonly<Record<string, string>>;
  readonly contactNotices: boolean;
  readonly publishPhotos: boolean;
  /** Photos that were chosen and are not in the draft yet, noted before they are prepared: what a reload loses is told. */
  readonly photosUnsaved: number;
  /** Written on in two tabs: the draft that the other one went on with, and the words that both had. Null from when the person wants a complaint of its own. */
  readonly copiedFrom: CopiedFrom | null;
}

export const emptyFields: FormFields = {
  text: '',
  agencyChoice: 'suggested',
  agencyId: null,
  categoryId: null,
  isAboutOfficial: null,
  respondentUnitId: null,
  identity: 'named',
  name: '',
  onBehalfOf: null,
  contactKind: null,
  contactValue: '',
  place: null,
  answers: {},
  contactNotices: false,
  publishPhotos: false,
  photosUnsaved: 0,
  copiedFrom: null,
};

export const emptyOnBehalf: NonNullable<FormFields['onBehalfOf']> = { name: '', relation: 'family' };
