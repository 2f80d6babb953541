import type { Database, Row } from './database.ts';

export async function insertMentions(database: Database, rows: readonly Row<'mentions'>[]): Promise<void> {
  if (rows.length > 0) await database.insertInto('mentions').values(rows).execute();
}

export function findMentions(database: Database, caseId: string): Promise<(Row<'mentions'> & { name: string })[]> {
  return database
    .selectFrom('mentions')
    .innerJoin('users', 'users.id', 'mentions.operator_id')
    .selectAll('mentions')
    .select('users.name')
    .where('mentions.case_id', '=', caseId)
    .orderBy('users.name')
    .execute();
}

/** Whoever has done something in the case has seen that they were named. */
export async function markMentionsAnswered(database: Database, { caseId, operatorId, at }: { caseId: string; operatorId: string; at: string }): Promise<void> {
  await database
    .updateTable('mentions')
    .set({ answered_at: at })
    .where('operator_id', '=', operatorId)
    .where('case_id', '=', caseId)
    .where('answered_at', 'is', null)
    .execute();
}

/** Of these cases those in which this operator is still waited for. */
export async function findWaitingMentions(
  database: Database,
  { operatorId, caseIds }: { operatorId: string; caseIds: readonly string[] },
): Promise<Set<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await database
    .selectFrom('mentions')
    .select('case_id')
    .where('operator_id', '=', operatorId)
    .where('answered_at', 'is', null)
    .where('case_id', 'in', caseIds)
    .execute();
  return new Set(rows.map(({ case_id }) => case_id));
}

/** Everybody who works on cases, whatever they may see. */
export function findWorkingOperators(database: Database): Promise<Pick<Row<'users'>, 'id' | 'name' | 'role' | 'unit_id'>[]> {
  return database.selectFrom('users').select(['id', 'name', 'role', 'unit_id']).where('role', '!=', 'viewer').orderBy('name').execute();
}
