import { isLikelyContact, type City, type Contact } from '@kotak-aduan/api-client/schemas';
import type { ComplaintFormValues } from './complaint-form-values.ts';

export interface DraftOfForm {
  readonly draftId: string;
  readonly trackingCodeHash: string;
  readonly city: Pick<City, 'notice' | 'contactKinds'>;
}

/** A form's values as the complaint that a box would send; whether it is fit to be filed, the schema says. */
export function draftOfForm(values: ComplaintFormValues, { draftId, trackingCodeHash, city }: DraftOfForm): Record<string, unknown> {
  const contact = contactOf(values.contact, city);
  const representedName = values.onBehalfOf.trim();
  const name = values.name.trim();
  // As in the box: a name left empty is none. Who wants theirs hidden is asked for it.
  const identity = values.identity === 'named' && name === '' ? 'none' : values.identity;
  return {
    draftId,
    trackingCodeHash,
    kind: 'complaint',
    text: values.text,
    language: values.writtenIn,
    identity,
    name: identity === 'none' ? null : name,
    contact,
    agencyId: orNull(values.agencyId),
    categoryId: orNull(values.categoryId),
    respondentUnitId: null,
    isAboutOfficial: values.isAboutOfficial,
    place: placeOf(values),
    attachments: values.kept.map(({ claim }) => claim),
    noticeVersion: city.notice.version,
    answers: values.answers,
    // A name without a relation is meant all the same.
    onBehalfOf: values.relation === null && representedName === '' ? null : { name: representedName, relation: values.relation ?? 'other' },
    consents: { contactNotices: values.allowsContactNotices && contact !== null, publishPhotos: values.allowsPublishingPhotos },
  };
}

function placeOf({ place, villageId }: ComplaintFormValues): Record<string, unknown> | null {
  const description = orNull(place.trim());
  const unitId = orNull(villageId);
  return description === null && unitId === null ? null : { description, latitude: null, longitude: null, unitId };
}

/** One field for all kinds: what holds an @ is a mail address, anything else a number; what WhatsApp can't know is for calls, where the city calls. */
function contactOf(typed: string, { contactKinds }: Pick<City, 'contactKinds'>): Contact | null {
  const value = typed.trim();
  if (value === '') return null;
  if (value.includes('@')) return { kind: 'email', value };
  const kinds = (['whatsapp', 'phone'] as const).filter((kind) => contactKinds.includes(kind));
  return { kind: kinds.find((kind) => isLikelyContact({ kind, value })) ?? kinds[0] ?? 'phone', value };
}

function orNull(value: string): string | null {
  return value === '' ? null : value;
}
