import type { City, KnownPlace } from '@kotak-aduan/api-client/schemas';

/** What can be found by its name: the city's villages, then the streets and landmarks of its file. */
export function knownPlaces({ units, places = [] }: Pick<City, 'units' | 'places'>): readonly KnownPlace[] {
  const villages = units
    .filter(({ kind }) => kind === 'village')
    .map(({ name, unitId }): KnownPlace => ({ name, kind: 'village', unitId, latitude: null, longitude: null }));
  return [...villages, ...places];
}
