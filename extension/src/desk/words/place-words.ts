import type { CityConfig, Place } from '@kotak-aduan/api-client/schemas';

/** A place in words: what was written, the village's name, the point as figures; null where nothing is known. No map is asked for it. */
export function placeWords(place: Place | null | undefined, { units }: Pick<CityConfig, 'units'>): string | null {
  if (place == null) return null;
  const { description, latitude, longitude, unitId } = place;
  const unit = units.find((candidate) => candidate.unitId === unitId)?.name ?? null;
  const point = latitude === null || longitude === null ? null : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const parts = [description, unit, point].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}
