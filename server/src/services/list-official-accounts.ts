import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import type { CityDirectory } from './city-directory.ts';

/** In the order of the city's file; of one unit and those below it, or of all. */
export function listOfficialAccounts(directory: CityDirectory, unitId: string | null): ListedAccount[] {
  const wanted = unitId === null ? null : directory.subtree(unitId);
  return (directory.city.officialAccounts ?? [])
    .filter((account) => wanted === null || wanted.has(account.unitId))
    .map(({ unitId: owner, ...account }) => ({ unit: directory.unitName(owner), ...account }));
}
