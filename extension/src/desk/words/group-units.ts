import type { CityConfig } from '@kotak-aduan/api-client/schemas';
import type { Messages } from '../messages/id.ts';

type Unit = CityConfig['units'][number];

export interface UnitGroup {
  readonly label: string;
  readonly units: readonly Unit[];
}

/** Units as a person looks for them: the city's agencies, its districts each followed by its villages, then those outside. */
export function groupUnits(units: readonly Unit[], messages: Messages): readonly UnitGroup[] {
  const own = units.filter((unit) => !unit.isExternal);
  const agencies = sortByName(own.filter((unit) => unit.kind === 'city' || unit.kind === 'agency'));
  const districts = sortByName(own.filter((unit) => unit.kind === 'district'));
  const withVillages = districts.flatMap((district) => [
    district,
    ...sortByName(own.filter((unit) => unit.kind === 'village' && unit.parentId === district.unitId)),
  ]);
  const groups = [
    { label: messages.forward.agencies, units: agencies },
    { label: messages.forward.districts, units: withVillages },
    { label: messages.forward.external, units: sortByName(units.filter((unit) => unit.isExternal)) },
  ];
  return groups.filter((group) => group.units.length > 0);
}

// Sorts a fresh array in place: `toSorted` is younger than the oldest browsers we serve.
function sortByName(units: Unit[]): Unit[] {
  return units.sort((left, right) => left.name.localeCompare(right.name, 'id'));
}
