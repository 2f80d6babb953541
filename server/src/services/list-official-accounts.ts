import type { OfficialAccounts } from '@kotak-aduan/api-client/schemas';
import type { CityDirectory } from './city-directory.ts';

/** In the order of the city's file; of one unit and those below it, or of all. Emergency numbers are everybody's. */
export function listOfficialAccounts(directory: CityDirectory, unitId: string | null): OfficialAccounts {
  const { officialAccounts = [], emergencyNumbers } = directory.city;
  const wanted = unitId === null ? null : directory.subtree(unitId);
  return {
    accounts: officialAccounts
      .filter((account) => wanted === null || wanted.has(account.unitId))
      .map(({ unitId: owner, ...account }) => ({ unit: directory.unitName(owner), ...account })),
    emergencyNumbers: emergencyNumbers.map(({ name, number }) => ({ name, number })),
  };
}
