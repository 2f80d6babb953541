import type { Row } from '../repositories/database.ts';
import type { CaseVisibility } from './case-visibility.ts';

/** What the repositories' condition says in SQL, of one case at hand: whether this visibility covers it. */
export function coversCase(
  { units, officials }: CaseVisibility,
  { row, unitIds }: { row: Pick<Row<'cases'>, 'is_about_official' | 'respondent_unit_id'>; unitIds: readonly string[] },
): boolean {
  const { is_about_official, respondent_unit_id: respondent } = row;
  if (units !== null && !unitIds.some((unitId) => units.has(unitId))) return false;
  const isOrdinary = is_about_official === 0 && respondent === null;
  if (officials.kind === 'none') return isOrdinary;
  if (officials.kind === 'only') return isOrdinary || (respondent !== null && officials.respondents.has(respondent));
  return respondent === null || !officials.respondents.has(respondent);
}
