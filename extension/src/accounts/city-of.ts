import type { CityConfig } from '@kotak-aduan/api-client/schemas';
import { activeAccount, keptAccounts, knownCity, messageKey } from '../storage/items.ts';
import type { AccountKey } from './account-key.ts';

/** What an account's clips are made with: its own city, as seen last, and that city's key. */
export async function cityOf(account: AccountKey | null): Promise<{ readonly city: CityConfig | null; readonly messageKey: string | null }> {
  if (account === (await activeAccount.get())) return { city: await knownCity.get(), messageKey: await messageKey.get() };
  const kept = (await keptAccounts.get())?.find((one) => one.account === account);
  return { city: kept?.city ?? null, messageKey: kept?.messageKey ?? null };
}
