import { readTypedAccount } from '@kotak-aduan/api-client/official-accounts/read-typed-account';
import { unitIdSchema, type OfficialAccount, type OfficialAccounts } from '@kotak-aduan/api-client/schemas';
import type { Row } from '../repositories/database.ts';
import type { CityDirectory } from './city-directory.ts';

/**
 * In the order of the city's file, then what a coordinator confirmed (`findConfirmedAccounts`); of one unit and those below it, or of all. Emergency numbers
 * are everybody's.
 */
export function listOfficialAccounts(directory: CityDirectory, unitId: string | null, decided: readonly Row<'audited_accounts'>[] = []): OfficialAccounts {
  const { officialAccounts = [], emergencyNumbers } = directory.city;
  const known = new Set(officialAccounts.flatMap(namesOf));
  const confirmed = decided.filter(({ platform, name }) => !known.has(`${platform}/${name}`));
  const wanted = unitId === null ? null : directory.subtree(unitId);
  return {
    accounts: [...officialAccounts, ...confirmed.flatMap((row) => asListed(row, directory))]
      .filter((account) => wanted === null || wanted.has(account.unitId))
      .map(({ unitId: owner, ...account }) => ({ unit: directory.unitName(owner), ...account })),
    emergencyNumbers: emergencyNumbers.map(({ name, number }) => ({ name, number })),
  };
}

/** One that the city's file has, under either of its spellings, stands there as the city wrote it. */
function namesOf({ platform, handle, address }: OfficialAccount): string[] {
  const readings = platform === null ? [] : [readTypedAccount(address), readTypedAccount(`@${handle.replace(/^@/, '')}`)];
  return readings.flatMap((found) => (typeof found === 'string' ? [] : found.flatMap((one) => (one.kind === 'name' ? [`${platform}/${one.name}`] : []))));
}

/** Nothing where its unit has left the city's file. */
function asListed({ platform, handle, address, unit_id, decided_at }: Row<'audited_accounts'>, directory: CityDirectory): OfficialAccount[] {
  if (unit_id === null || directory.unit(unit_id) === null) return [];
  const shown = platform === 'facebook' ? `facebook.com/${handle}` : `@${handle}`;
  return [{ unitId: unitIdSchema.parse(unit_id), kind: 'account', platform, handle: shown, address, checkedAt: decided_at?.slice(0, 10) ?? null }];
}
