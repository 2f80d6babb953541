import * as z from 'zod/mini';

/** One person at one server: its address, a blank, the operator's id. Drafts, sessions and clients are told apart by it. */
export const accountKeySchema = z
  .string()
  .check(z.regex(/^https?:\/\/[^/ ]+ \S+$/), z.maxLength(400))
  .brand<'AccountKey'>();
export type AccountKey = z.infer<typeof accountKeySchema>;

export function accountKey({ address, operatorId }: { readonly address: string; readonly operatorId: string }): AccountKey {
  return accountKeySchema.parse(`${address} ${operatorId}`);
}

/** Where the account's server is: of the key itself, so that nothing of one city can be sent to another's. */
export function addressOfAccount(account: AccountKey): string {
  return account.slice(0, account.indexOf(' '));
}
