import { type DraftStore, openDrafts } from '@kotak-aduan/api-client/drafts';
import type { AccountKey } from '../accounts/account-key.ts';
import { activeAccount } from './items.ts';

const opened = new Map<AccountKey | null, Promise<DraftStore>>();

/** The drafts of one account, the same in the background, the panel and the settings; each account has a database of its own. Null: clipped before anybody signed in. */
export function draftsOf(account: AccountKey | null): Promise<DraftStore> {
  const known = opened.get(account) ?? openDrafts({ name: account === null ? 'kotak-aduan-clips' : `kotak-aduan-clips ${account}` });
  opened.set(account, known);
  return known;
}

/** Of the account that clips are made for now. */
export async function clipDrafts(): Promise<DraftStore> {
  return draftsOf(await activeAccount.get());
}
