import type { FilingProof } from '@kotak-aduan/api-client/schemas';

/** Where it is, as the person said it; null where they said nothing. */
export function filedPlace({ place, placeUnit }: FilingProof): string | null {
  const { description, latitude, longitude } = place ?? {};
  const point = latitude == null || longitude == null ? null : `${latitude}, ${longitude}`;
  return [description, placeUnit?.name, point].filter((part) => part != null).join('; ') || null;
}
