import { type Client, createClient } from '@kotak-aduan/api-client';
import { ExtensionError } from '../errors/extension-error.ts';
import { operatorSession, serverAddress } from '../storage/items.ts';

/** A client of the paired server, with the operator's token read anew for each call; null where no server is paired. */
export async function extensionClient(): Promise<Client | null> {
  const baseUrl = await serverAddress.get();
  return baseUrl === null ? null : createClient({ baseUrl, getToken: currentToken });
}

/** Null where nobody is signed in, or no longer. */
export async function currentToken(now: () => number = Date.now): Promise<string | null> {
  const session = await operatorSession.get();
  return session === null || Date.parse(session.expiresAt) <= now() ? null : session.token;
}

/** Throws a coded error where nobody is signed in. */
export async function signedInClient(): Promise<Client> {
  const client = await extensionClient();
  if (client === null) throw new ExtensionError('not-paired', 'No server is paired.');
  if ((await currentToken()) === null) throw new ExtensionError('signed-out', 'Nobody is signed in.');
  return client;
}
