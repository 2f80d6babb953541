import type { requirableParts } from './category.ts';
import type { ComplaintDraft } from './complaint.ts';
import type { Place } from './place.ts';

export type RequirablePart = (typeof requirableParts)[number];

/** Whether a place says anything at all. */
export function isPlaceGiven(place: Place | null): boolean {
  if (place === null) return false;
  return (place.description ?? '').trim() !== '' || place.unitId !== null || (place.latitude !== null && place.longitude !== null);
}

/** Which of the parts that a category insists on a complaint does not have. Form and server ask this same function. */
export function missingParts({
  requires,
  attachmentCount,
  place,
  contact,
}: { requires: readonly RequirablePart[]; attachmentCount: number } & Pick<ComplaintDraft, 'place' | 'contact'>): RequirablePart[] {
  const has: Readonly<Record<RequirablePart, boolean>> = { photo: attachmentCount > 0, place: isPlaceGiven(place), contact: contact !== null };
  return requires.filter((part) => !has[part]);
}
