import { join } from 'node:path';
import { readCity } from '@kotak-aduan/server/main-options';
import { openDatabase } from '@kotak-aduan/server/repositories/open-database';
import { seedCases } from '@kotak-aduan/server/testing/seed-cases';

/** Puts so many lifelike cases into the database of a server that isn't running. */
export async function seedDatabase(dataDir: string, count: number): Promise<void> {
  const database = openDatabase(join(dataDir, 'aduan.sqlite'));
  await seedCases(database, { count, city: readCity({ cityId: 'surakarta', port: 8080 }), now: new Date() });
  await database.destroy();
}
