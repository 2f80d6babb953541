import type { Category, City, Unit, UnitName } from '@kotak-aduan/api-client/schemas';
import { nationalHolidays } from './national-holidays.ts';
import { createWorkCalendar, type WorkCalendar } from './work-calendar.ts';

/** The city's file, indexed: units as a tree, categories. */
export interface CityDirectory {
  readonly city: City;
  /** When it works. */
  readonly calendar: WorkCalendar;
  unit(unitId: string): Unit | null;
  /** A unit that the file no longer has is shown by its id. */
  unitName(unitId: string): UnitName;
  category(categoryId: string | null): Category | null;
  /** The unit itself and everything below it. */
  subtree(unitId: string): ReadonlySet<string>;
}

export function createCityDirectory(city: City): CityDirectory {
  const units = new Map<string, Unit>(city.units.map((unit) => [unit.unitId, unit]));
  const categories = new Map<string, Category>(city.categories.map((category) => [category.categoryId, category]));
  const children = new Map<string, string[]>();
  for (const unit of city.units) {
    if (unit.parentId !== null) children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit.unitId]);
  }
  const subtrees = new Map<string, ReadonlySet<string>>();

  const subtree = (unitId: string): ReadonlySet<string> => {
    const known = subtrees.get(unitId);
    if (known !== undefined) return known;
    const found = new Set<string>();
    const waiting = [unitId];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...(children.get(next) ?? []));
    }
    subtrees.set(unitId, found);
    return found;
  };

  return {
    city,
    calendar: createWorkCalendar(city, nationalHolidays),
    unit: (unitId) => units.get(unitId) ?? null,
    unitName: (unitId) => {
      const unit = units.get(unitId);
      // Ids in the database were checked against the file when they were stored.
      return unit === undefined
        ? { unitId: unitId as UnitName['unitId'], name: unitId, shortName: null }
        : { unitId: unit.unitId, name: unit.name, shortName: unit.shortName };
    },
    category: (categoryId) => (categoryId === null ? null : (categories.get(categoryId) ?? null)),
    subtree,
  };
}
