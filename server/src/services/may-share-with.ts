import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import type { Row } from '../repositories/database.ts';
import { caseVisibility } from './case-visibility.ts';
import type { CityDirectory } from './city-directory.ts';
import { coversCase } from './covers-case.ts';

type Subject = Pick<Row<'cases'>, 'is_about_official' | 'respondent_unit_id'>;

/** Whether a unit may be shown a case or a word of it: what is about an official stays within the Inspektorat, and away from whom it names. */
export function mayShareWith(unitId: string, row: Subject, directory: CityDirectory): boolean {
  if (directory.unit(unitId) === null) return false;
  if (row.is_about_official === 0) return true;
  const isInspectorate = directory.subtree(directory.city.inspectorateUnitId).has(unitId);
  return isInspectorate && coversCase(caseVisibility({ role: 'operator', unitId }, directory), { row, unitIds: [unitId] });
}

/** Where a case goes whose lead says that it is not its job; null where it is there already. */
export function unitToHandBackTo(row: Subject & Pick<Row<'cases'>, 'lead_unit_id'>, { city }: CityDirectory): string | null {
  const reader = row.is_about_official === 1 ? officialReader(city, row.respondent_unit_id)?.unitId : undefined;
  const unitId = reader ?? city.coordinatorUnitId;
  return unitId === row.lead_unit_id ? null : unitId;
}
