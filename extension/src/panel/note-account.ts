import { makeIds } from '@kotak-aduan/api-client/drafts';
import type { AccountSnapshot, IdempotencyKey } from '@kotak-aduan/api-client/schemas';
import { ExtensionError } from '../errors/extension-error.ts';
import { currentToken, extensionClient } from '../session/extension-client.ts';

const ids = makeIds();
/** The same reading of the same account is noted once, however often an answer was lost on the way. */
const keys = new Map<string, IdempotencyKey>();

export async function noteAccount(snapshot: AccountSnapshot): Promise<void> {
  const client = await extensionClient();
  if (client === null) throw new ExtensionError('not-paired', 'No server is paired.');
  if ((await currentToken()) === null) throw new ExtensionError('signed-out', 'Nobody is signed in.');
  const name = JSON.stringify(snapshot);
  const idempotencyKey = keys.get(name) ?? ids.idempotencyKey();
  keys.set(name, idempotencyKey);
  await client.noteAccount({ body: snapshot, idempotencyKey });
  keys.delete(name);
}
