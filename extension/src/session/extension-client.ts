import { type Client, type ClientOptions, createClient } from '@kotak-aduan/api-client';
import { type AccountKey, addressOfAccount } from '../accounts/account-key.ts';
import { keepSession, sessionOf } from '../accounts/account-sessions.ts';
import { ExtensionError } from '../errors/extension-error.ts';
import { activeAccount, serverAddress } from '../storage/items.ts';

/** A client of the account that clips are made for now, with its token read anew for each call; null where no server is paired. */
export async function extensionClient(): Promise<Client | null> {
  return clientOf(await activeAccount.get());
}

/** Address and token are the same account's, whatever is switched to meanwhile: one city's token never reaches another. */
export async function clientOf(account: AccountKey | null, options: Pick<ClientOptions, 'fetch'> = {}): Promise<Client | null> {
  const baseUrl = account === null ? await serverAddress.get() : addressOfAccount(account);
  return baseUrl === null ? null : createClient({ ...options, baseUrl, getToken: () => tokenOf(account) });
}

/** Null where nobody is signed in, or no longer. */
export async function currentToken(): Promise<string | null> {
  return tokenOf(await activeAccount.get());
}

export async function tokenOf(account: AccountKey | null): Promise<string | null> {
  return account === null ? null : ((await sessionOf(account))?.token ?? null);
}

/** What sending one of the account's drafts needs. */
export async function sendingAs(
  account: AccountKey | null,
): Promise<{ readonly client: Client | null; readonly isSignedIn: boolean; readonly onSessionLost: () => Promise<void> }> {
  return {
    client: await clientOf(account),
    isSignedIn: (await tokenOf(account)) !== null,
    onSessionLost: () => (account === null ? Promise.resolve() : keepSession(account, null)),
  };
}

/** Throws a coded error where nobody is signed in. */
export async function signedInClient(): Promise<Client> {
  const client = await extensionClient();
  if (client === null) throw new ExtensionError('not-paired', 'No server is paired.');
  if ((await currentToken()) === null) throw new ExtensionError('signed-out', 'Nobody is signed in.');
  return client;
}
