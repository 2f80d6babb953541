import type { Database, Row } from './database.ts';

export function findLastCityEvent(database: Database): Promise<Pick<Row<'city_events'>, 'seq' | 'hash'> | undefined> {
  return database.selectFrom('city_events').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
}

export async function insertCityEvent(database: Database, row: Row<'city_events'>): Promise<void> {
  await database.insertInto('city_events').values(row).execute();
}

export function findCityEvents(database: Database): Promise<Row<'city_events'>[]> {
  return database.selectFrom('city_events').selectAll().orderBy('seq').execute();
}
