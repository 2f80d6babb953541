import type { Database } from './database.ts';

/** Writes down whose database this is, where nobody has yet, and gives the city that it belongs to. */
export async function claimForCity(database: Database, cityId: string): Promise<string> {
  await database
    .insertInto('city')
    .values({ only_row: 1, city_id: cityId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { city_id: owner } = await database.selectFrom('city').select('city_id').executeTakeFirstOrThrow();
  return owner;
}
