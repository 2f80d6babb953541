import { type KnownPlace, knownPlaceSchema, type Unit } from '@kotak-aduan/api-client/schemas';

/**
 * Streets and landmarks of a city, from `server/cities/<id>.places.csv`: a head line `name,kind,unit,latitude,longitude`, then one line each.
 * `kind` is `street` or `landmark`, `unit` the id of the village or district it lies in; what is not known for sure is left empty.
 *
 * @throws {Error} naming the line that can't be read.
 */
export function readPlaces({ csv, units }: { csv: string; units: readonly Unit[] }): KnownPlace[] {
  const known = new Set<string>(units.map(({ unitId }) => unitId));
  const [, ...lines] = csv.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [name = '', kind, unitId = '', latitude = '', longitude = '', ...rest] = line.split(',').map((cell) => cell.trim());
    const place = knownPlaceSchema.safeParse({ name, kind, unitId: unitId === '' ? null : unitId, latitude: degrees(latitude), longitude: degrees(longitude) });
    const isWhole = (latitude === '') === (longitude === '');
    if (!place.success || name === '' || rest.length > 0 || !isWhole || (unitId !== '' && !known.has(unitId))) {
      throw new Error(`line ${index + 2}: expected name,kind,unit,latitude,longitude with a unit of the city's file`);
    }
    return [place.data];
  });
}

/** Null for an empty cell; what is no number fails in the schema. */
function degrees(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
