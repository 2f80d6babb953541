import type { Row } from '../repositories/database.ts';
import type { CaseRows } from '../repositories/desk-case-repository.ts';
import { caseVisibility } from './case-visibility.ts';
import type { CityDirectory } from './city-directory.ts';
import { coversCase } from './covers-case.ts';

/** Who may be named in a note: nobody is told of a case that they may not see. */
export function mentionable(
  row: Row<'cases'>,
  { operators, agencies }: Pick<CaseRows, 'operators' | 'agencies'>,
  directory: CityDirectory,
): CaseRows['operators'] {
  const unitIds = agencies.map((agency) => agency.unit_id);
  return operators.filter(({ role, unit_id: unitId }) => coversCase(caseVisibility({ role, unitId }, directory), { row, unitIds }));
}
