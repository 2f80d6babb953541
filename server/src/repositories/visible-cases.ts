import { sql, type RawBuilder } from 'kysely';
import type { CaseVisibility } from '../services/case-visibility.ts';

export type Condition = RawBuilder<boolean>;

export function inList(values: Iterable<string>): RawBuilder<unknown> {
  return sql`(${sql.join([...values])})`;
}

/** The part of a visibility that a row of `cases` shows by itself. */
export function officialsCondition(officials: CaseVisibility['officials']): Condition {
  const ordinary = sql<boolean>`cases.is_about_official = 0 AND cases.respondent_unit_id IS NULL`;
  if (officials.kind === 'none') return ordinary;
  if (officials.kind === 'only') return sql<boolean>`(${ordinary} OR cases.respondent_unit_id IN ${inList(officials.respondents)})`;
  return sql<boolean>`(cases.respondent_unit_id IS NULL OR cases.respondent_unit_id NOT IN ${inList(officials.respondents)})`;
}

/** Everything that a visibility says, for one row of `cases` at a time. */
export function visibilityCondition({ units, officials }: CaseVisibility): Condition {
  const visible = sql<boolean>`cases.merged_into IS NULL AND ${officialsCondition(officials)}`;
  if (units === null) return visible;
  return sql<boolean>`${visible} AND EXISTS (SELECT 1 FROM case_agencies WHERE case_agencies.case_id = cases.case_id AND case_agencies.unit_id IN ${inList(units)})`;
}
