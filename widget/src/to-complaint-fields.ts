import type { ComplaintFields } from '@kotak-aduan/api-client/outbox';
import type { Category } from '@kotak-aduan/api-client/schemas/category';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { noticeNotShown } from '@kotak-aduan/api-client/schemas/limits';
import { isPlaceGiven } from '@kotak-aduan/api-client/schemas/missing-parts';
import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import type { FormFields } from './form-fields.ts';

/** What decides who gets it, besides the form. */
export interface Surroundings {
  readonly city: CityConfig | null;
  readonly suggestions: readonly CategorySuggestion[];
  /** The agency whose website this is. */
  readonly siteAgency: string | null;
}

interface Known extends Surroundings {
  readonly language: string;
  /** False where the category's questions could not be fetched: then nobody was asked, and the server does not miss the answers. */
  readonly isAsked?: boolean;
  readonly hasPhotos?: boolean;
}

/** Where a suggested complaint goes: where its words lead, which favours the owner of the page; with no such word to that owner, else to the coordinator. */
export function suggestedPlace({ city, suggestions, siteAgency }: Surroundings): Pick<ComplaintFields, 'agencyId' | 'categoryId'> {
  const best = suggestions[0];
  if (best !== undefined) return { agencyId: best.agencyId, categoryId: best.categoryId };
  const owner = city?.units.find(({ unitId }) => unitId === siteAgency);
  return { agencyId: owner?.unitId ?? null, categoryId: null };
}

function chosenPlace(fields: FormFields, known: Surroundings): Pick<ComplaintFields, 'agencyId' | 'categoryId'> {
  if (fields.agencyChoice === 'officer') return { agencyId: null, categoryId: null };
  if (fields.agencyChoice === 'chosen') return { agencyId: fields.agencyId, categoryId: fields.categoryId };
  return suggestedPlace(known);
}

/** The category that the complaint would be sent with now; its questions are asked, its rules hold. */
export function categoryOf(fields: FormFields, known: Surroundings): Category | null {
  const { categoryId } = chosenPlace(fields, known);
  return known.city?.categories.find((category) => category.categoryId === categoryId) ?? null;
}

/** What the outbox sends: the form's fields, finished. */
export function toComplaintFields(fields: FormFields, known: Known): ComplaintFields {
  const category = categoryOf(fields, known);
  const contactValue = fields.contactValue.trim();
  const hasContact = fields.contactKind !== null && contactValue !== '';
  const name = fields.identity === 'none' ? '' : fields.name.trim();
  const isAboutOfficial = fields.isAboutOfficial === true || category?.isAboutOfficial === true;
  return {
    kind: 'complaint',
    text: fields.text.trim(),
    language: known.language,
    // A name left empty is none.
    identity: name === '' ? 'none' : fields.identity,
    name: name === '' ? null : name,
    contact: fields.contactKind === null || contactValue === '' ? null : { kind: fields.contactKind, value: contactValue },
    ...chosenPlace(fields, known),
    respondentUnitId: isAboutOfficial ? fields.respondentUnitId : null,
    ...(isAboutOfficial ? { isAboutOfficial } : {}),
    place: isPlaceGiven(fields.place) ? fields.place : null,
    // A complaint that was written without any network was written before a notice could be shown.
    noticeVersion: known.city?.notice.version ?? noticeNotShown,
    ...(known.isAsked === true ? { answers: answersTo(category, fields.answers) } : {}),
    onBehalfOf: namedOnBehalf(fields.onBehalfOf),
    consents: { contactNotices: hasContact && fields.contactNotices, publishPhotos: known.hasPhotos === true && fields.publishPhotos },
  };
}

/** Ticked, but nobody was named: where the question could not be fetched. */
function namedOnBehalf(onBehalfOf: FormFields['onBehalfOf']): FormFields['onBehalfOf'] {
  const name = onBehalfOf?.name.trim() ?? '';
  return onBehalfOf === null || name === '' ? null : { ...onBehalfOf, name };
}

/** Only to what this category asks: answers to another's questions stay in the form. */
export function answersTo(category: Category | null, answers: FormFields['answers']): NonNullable<ComplaintFields['answers']> {
  return (category?.questions ?? []).map(({ questionId }) => ({ questionId, value: (answers[questionId] ?? '').trim() })).filter(({ value }) => value !== '');
}

/** The form again from a record that was queued or refused; from one still being written, as it was. */
export function toFormFields(stored: Partial<FormFields> | Partial<ComplaintFields>): Partial<FormFields> {
  if (!isFinished(stored)) return stored;
  const contact = stored.contact ?? null;
  return {
    text: stored.text ?? '',
    agencyChoice: stored.agencyId === null ? 'officer' : 'chosen',
    agencyId: stored.agencyId ?? null,
    categoryId: stored.categoryId ?? null,
    isAboutOfficial: stored.isAboutOfficial ?? null,
    respondentUnitId: stored.respondentUnitId ?? null,
    identity: stored.identity ?? 'named',
    name: stored.name ?? '',
    onBehalfOf: stored.onBehalfOf ?? null,
    contactKind: contact === null || contact.kind === 'social' ? null : contact.kind,
    contactValue: contact?.value ?? '',
    place: stored.place ?? null,
    answers: Object.fromEntries((Array.isArray(stored.answers) ? stored.answers : []).map(({ questionId, value }) => [questionId, value])),
    ...stored.consents,
  };
}

/** What only a finished record has; one that was merged into an empty form has the form's own fields as well. */
function isFinished(stored: Partial<FormFields> | Partial<ComplaintFields>): stored is Partial<ComplaintFields> {
  return 'noticeVersion' in stored;
}
