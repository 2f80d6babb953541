import { type Unit, unitSchema } from '@kotak-aduan/api-client/schemas';

/**
 * RW and RT of a city, from `server/cities/<id>.rw-rt.csv`: a head line `village,rw,rt`, then one line each, `village` being the village's id
 * in the city's file. A line without `rt` names the RW alone; an RW that only its RTs name is made as well.
 *
 * @throws {Error} naming the line that can't be read.
 */
export function readNeighbourhoods({ csv, units }: { csv: string; units: readonly Unit[] }): Unit[] {
  const villages = new Set(units.filter((unit) => unit.kind === 'village').map((unit) => String(unit.unitId)));
  const found = new Map<string, Unit>();
  const [, ...lines] = csv.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const match = /^([a-z0-9-]+),0*(\d{1,3}),(?:0*(\d{1,3}))?$/.exec(line.trim());
    const [, village = '', rw = '', rt] = match ?? [];
    if (!villages.has(village)) throw new Error(`line ${index + 2}: expected village,rw,rt with a village of the city's file`);
    const neighbourhood = `${village}-rw-${pad(rw)}`;
    addUnit(found, { unitId: neighbourhood, parentId: village, kind: 'rw', name: `RW ${pad(rw)}` });
    if (rt !== undefined)
      addUnit(found, { unitId: `${neighbourhood}-rt-${pad(rt)}`, parentId: neighbourhood, kind: 'rt', name: `RT ${pad(rt)} RW ${pad(rw)}` });
  }
  return [...found.values()];
}

function addUnit(found: Map<string, Unit>, unit: { unitId: string; parentId: string; kind: 'rw' | 'rt'; name: string }): void {
  if (!found.has(unit.unitId)) found.set(unit.unitId, unitSchema.parse({ ...unit, shortName: null, isExternal: false }));
}

const pad = (digits: string): string => digits.padStart(3, '0');
