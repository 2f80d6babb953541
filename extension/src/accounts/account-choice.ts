import { activeAccount, keptAccounts, operatorSessions } from '../storage/items.ts';
import { type AccountKey, addressOfAccount } from './account-key.ts';
import { sessionOf } from './account-sessions.ts';
import { switchAccount } from './switch-account.ts';

/** As a person tells accounts apart. */
export interface AccountLine {
  readonly account: AccountKey;
  readonly city: string;
  readonly operator: string;
  readonly address: string;
  readonly email: string;
  readonly isActive: boolean;
  readonly isSignedIn: boolean;
}

/** Whose clips are made, for a person to see and to change. */
export interface AccountChoice {
  list(): Promise<readonly AccountLine[]>;
  choose(account: AccountKey): Promise<void>;
  watch(onChange: () => void, options: { readonly signal: AbortSignal }): void;
}

export const accountChoice: AccountChoice = {
  async list() {
    const active = await activeAccount.get();
    const all = (await keptAccounts.get()) ?? [];
    return Promise.all(
      all.map(async ({ account, city, operatorName, email }) => ({
        account,
        city: city.name,
        operator: operatorName,
        address: addressOfAccount(account),
        email,
        isActive: account === active,
        isSignedIn: (await sessionOf(account)) !== null,
      })),
    );
  },
  async choose(account) {
    await switchAccount(account);
  },
  watch(onChange, options) {
    activeAccount.watch(onChange, options);
    keptAccounts.watch(onChange, options);
    operatorSessions.watch(onChange, options);
  },
};
