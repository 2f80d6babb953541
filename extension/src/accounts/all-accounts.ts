import { keptAccounts } from '../storage/items.ts';
import type { AccountKey } from './account-key.ts';

/** Each whose drafts may wait here; null is what was clipped before anybody signed in. */
export async function allAccounts(): Promise<readonly (AccountKey | null)[]> {
  return [null, ...((await keptAccounts.get()) ?? []).map(({ account }) => account)];
}
