import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The eight directions, clockwise from the north. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions)[number];

export interface NearestPlace {
  readonly place: KnownPlace;
  readonly metres: number;
  /** In which the point lies, seen from the place. */
  readonly direction: Direction;
}

const metresPerDegree = 111_320;
/** Beyond this no name of a city's list tells anybody where a point is. */
const tellingMetres = 10_000;

/** The place of the city's list that a point lies closest to; null where the list knows none around. Computed here: nobody learns the point. */
export function nearestPlace({ point, places }: { point: Point; places: readonly KnownPlace[] }): NearestPlace | null {
  let nearest: NearestPlace | null = null;
  for (const place of places) {
    const { latitude, longitude } = place;
    if (latitude === null || longitude === null) continue;
    // Within a city the earth is flat.
    const north = (point.latitude - latitude) * metresPerDegree;
    const east = (point.longitude - longitude) * metresPerDegree * Math.cos((latitude * Math.PI) / 180);
    const metres = Math.hypot(north, east);
    if (metres > (nearest?.metres ?? tellingMetres)) continue;
    const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
    nearest = { place, metres, direction: directions[(eighth + directions.length) % directions.length] ?? 'n' };
  }
  return nearest;
}
