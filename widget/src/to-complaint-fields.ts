import type { ComplaintFields } from '@kotak-aduan/api-client/outbox';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import type { FormFields } from './form-fields.ts';

interface Known {
  readonly city: CityConfig | null;
  readonly suggestions: readonly CategorySuggestion[];
  /** The agency whose website this is. */
  readonly siteAgency: string | null;
  readonly language: string;
}

/** Where a suggested complaint goes: by its words, else to the owner of the page, else to the coordinator. */
export function suggestedPlace({ city, suggestions, siteAgency }: Omit<Known, 'language'>): Pick<ComplaintFields, 'agencyId' | 'categoryId'> {
  const best = suggestions[0];
  if (best !== undefined) return { agencyId: best.agencyId, categoryId: best.categoryId };
  const owner = city?.units.find(({ unitId }) => unitId === siteAgency);
  return { agencyId: owner?.unitId ?? null, categoryId: null };
}

export function isAboutOfficial(city: CityConfig | null, categoryId: FormFields['categoryId']): boolean {
  return city?.categories.find((category) => category.categoryId === categoryId)?.isAboutOfficial ?? false;
}

/** What the outbox sends: the form's fields, finished. */
export function toComplaintFields(fields: FormFields, known: Known): ComplaintFields {
  const place = chosenPlace(fields, known);
  const contactValue = fields.contactValue.trim();
  return {
    kind: 'complaint',
    text: fields.text.trim(),
    language: known.language,
    identity: fields.identity,
    name: fields.identity === 'none' ? null : fields.name.trim(),
    contact: fields.contactKind === null || contactValue === '' ? null : { kind: fields.contactKind, value: contactValue },
    ...place,
    respondentUnitId: isAboutOfficial(known.city, place.categoryId) ? fields.respondentUnitId : null,
    place: null,
    // A complaint that was written without any network was written before a notice could be shown.
    noticeVersion: known.city?.notice.version ?? 'not-shown',
  };
}

function chosenPlace(fields: FormFields, known: Known): Pick<ComplaintFields, 'agencyId' | 'categoryId'> {
  if (fields.agencyChoice === 'officer') return { agencyId: null, categoryId: null };
  if (fields.agencyChoice === 'chosen') return { agencyId: fields.agencyId, categoryId: fields.categoryId };
  return suggestedPlace(known);
}

/** The form again from a record that was queued or refused; from one still being written, as it was. */
export function toFormFields(stored: Partial<Omit<FormFields, 'name'>> & Partial<ComplaintFields>): Partial<FormFields> {
  if (stored.agencyChoice !== undefined) return { ...stored, name: stored.name ?? '' };
  const contact = stored.contact ?? null;
  return {
    text: stored.text ?? '',
    agencyChoice: stored.agencyId === null ? 'officer' : 'chosen',
    agencyId: stored.agencyId ?? null,
    categoryId: stored.categoryId ?? null,
    respondentUnitId: stored.respondentUnitId ?? null,
    identity: stored.identity ?? 'named',
    name: stored.name ?? '',
    contactKind: contact === null || contact.kind === 'social' ? null : contact.kind,
    contactValue: contact?.value ?? '',
  };
}
