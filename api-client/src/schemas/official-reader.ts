import type { City } from './city.ts';
import type { Unit } from './unit.ts';

/**
 * Who reads a complaint about an official who works in this unit: the inspectorate, or null for the city's coordinators where that official is
 * of the inspectorate itself. Form and server ask this same function.
 */
export function officialReader({ units, inspectorateUnitId }: Pick<City, 'units' | 'inspectorateUnitId'>, respondentUnitId: string | null): Unit | null {
  const find = (unitId: string | null): Unit | undefined => units.find((unit) => unit.unitId === unitId);
  let unit = find(respondentUnitId);
  while (unit !== undefined && unit.unitId !== inspectorateUnitId) unit = find(unit.parentId);
  return unit === undefined ? (find(inspectorateUnitId) ?? null) : null;
}
