import type { City } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { findConfirmedAccounts } from '../repositories/audited-account-repository.ts';
import type { Database } from '../repositories/database.ts';

/** The city with its own list of accounts, and what a coordinator has confirmed since. */
export async function findKnownAccounts(
  database: Database,
  { directory }: Pick<Dependencies, 'directory'>,
): Promise<{ readonly city: City; readonly confirmed: readonly string[] }> {
  const rows = await findConfirmedAccounts(database);
  return { city: directory.city, confirmed: rows.map(({ handle }) => handle) };
}
