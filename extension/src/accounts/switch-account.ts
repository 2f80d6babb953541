import browser from 'webextension-polyfill';
import { noRules } from '../rules/refresh-rules.ts';
import { activeAccount, clipProgress, deskSession, keptAccounts, keptRules, knownCity, messageKey, serverAddress } from '../storage/items.ts';
import { type AccountKey, addressOfAccount } from './account-key.ts';
import type { KeptAccount } from './kept-account.ts';

/** From now on clips are this account's. What waits of the others stays theirs, and is sent to their own server alone. */
export async function switchAccount(account: AccountKey): Promise<boolean> {
  const before = await leaveActive();
  const next = before.find((one) => one.account === account);
  if (next === undefined) return false;
  await enterAccount(next, before);
  return true;
}

/** A sign-in: the account is kept, and clips are its own from now on. Signing in once more brings its city up to date. */
export async function addAccount(given: Omit<KeptAccount, 'rules'>): Promise<void> {
  const before = await leaveActive();
  const known = before.find(({ account }) => account === given.account);
  const next = { ...given, rules: known?.rules ?? null };
  await enterAccount(next, [...before.filter(({ account }) => account !== given.account), next]);
}

/** All accounts, the one that was active with what has been learnt since it was entered. */
async function leaveActive(): Promise<KeptAccount[]> {
  const [active, city, key, rules] = [await activeAccount.get(), await knownCity.get(), await messageKey.get(), await keptRules.get()];
  const all = (await keptAccounts.get()) ?? [];
  return all.map((one) => (one.account === active ? { ...one, city: city ?? one.city, messageKey: key, rules } : one));
}

async function enterAccount(next: KeptAccount, all: readonly KeptAccount[]): Promise<void> {
  if ((await activeAccount.get()) !== next.account) {
    // The desk that stands open is another person's, or another city's.
    await deskSession.remove();
    await clipProgress.remove();
    await messageKey.remove();
  }
  // In one step, so that nothing reads one city's half and another's.
  await browser.storage.local.set({
    [keptAccounts.key]: all,
    [activeAccount.key]: next.account,
    [serverAddress.key]: addressOfAccount(next.account),
    [knownCity.key]: next.city,
    [keptRules.key]: next.rules ?? noRules,
    ...(next.messageKey === null ? {} : { [messageKey.key]: next.messageKey }),
  });
}
