import type { Database, Row } from './database.ts';

export function findSites(database: Database): Promise<Row<'sites'>[]> {
  return database.selectFrom('sites').selectAll().orderBy('origin').execute();
}

export async function findAllowedOrigins(database: Database): Promise<string[]> {
  const rows = await database.selectFrom('sites').select('origin').where('state', '=', 'allowed').orderBy('origin').execute();
  return rows.map(({ origin }) => origin);
}

export function findSite(database: Database, origin: string): Promise<Row<'sites'> | undefined> {
  return database.selectFrom('sites').selectAll().where('origin', '=', origin).executeTakeFirst();
}

/** A further visitor of a page that asks; what a coordinator decided about stays as it is. */
export async function upsertAskedSite(database: Database, { origin, at }: { origin: string; at: string }): Promise<void> {
  await database
    .insertInto('sites')
    .values({ origin, state: 'asked', first_asked_at: at, last_asked_at: at, decided_at: null, decided_by: null })
    .onConflict((conflict) => conflict.column('origin').doUpdateSet({ last_asked_at: at }).where('sites.state', '=', 'asked'))
    .execute();
}

/** Leaves the ones that were asked for last. */
export async function deleteAskedSitesBeyond(database: Database, max: number): Promise<void> {
  const kept = database.selectFrom('sites').select('origin').where('state', '=', 'asked').orderBy('last_asked_at', 'desc').limit(max);
  await database.deleteFrom('sites').where('state', '=', 'asked').where('origin', 'not in', kept).execute();
}

export async function deleteAskedSitesBefore(database: Database, at: string): Promise<void> {
  await database.deleteFrom('sites').where('state', '=', 'asked').where('last_asked_at', '<', at).execute();
}

export async function upsertDecidedSite(
  database: Database,
  { origin, state, at, by }: { origin: string; state: 'allowed' | 'refused'; at: string; by: string },
): Promise<void> {
  const decision = { state, decided_at: at, decided_by: by };
  await database
    .insertInto('sites')
    .values({ origin, ...decision, first_asked_at: null, last_asked_at: null })
    .onConflict((conflict) => conflict.column('origin').doUpdateSet(decision))
    .execute();
}
