import { type Client, createClient } from '@kotak-aduan/api-client';
import { isNetworkError } from '@kotak-aduan/api-client/errors';
import browser from 'webextension-polyfill';
import { accountKey, addressOfAccount } from '../accounts/account-key.ts';
import { keepSession, sessionOf } from '../accounts/account-sessions.ts';
import { adoptDrafts } from '../accounts/adopt-drafts.ts';
import { addAccount } from '../accounts/switch-account.ts';
import { patternsFor } from '../clip/match-pattern.ts';
import { ExtensionError } from '../errors/extension-error.ts';
import { hasCode } from '../errors/has-code.ts';
import { call } from '../messaging/call.ts';
import { requeueSignedOut } from '../outbox/requeue-signed-out.ts';
import { serverPatterns } from '../platform-hosts.ts';
import { draftsOf } from '../storage/drafts.ts';
import { noRules, rulesAfterSignIn } from '../rules/refresh-rules.ts';
import { activeAccount, deskSession, keptRules } from '../storage/items.ts';

export interface SignIn {
  /** As `readServerAddress` gives it. */
  readonly address: string;
  readonly email: string;
  readonly password: string;
}

export interface SignedIn {
  readonly city: string;
  readonly operator: string;
}

/**
 * Pairs with a server and signs in. Called in a click's own turn, since the browser may ask the person for the server's permission; refused, the server's own
 * list of origins still lets us in.
 */
export async function signIn({ address, email, password }: SignIn): Promise<SignedIn> {
  const origins = [...patternsFor(address, serverPatterns)];
  if (origins.length > 0) await browser.permissions.request({ origins }).catch(() => false);

  const client = createClient({ baseUrl: address });
  const city = await client.getCity({}).catch((error: unknown) => {
    throw new ExtensionError('server-not-found', 'No server of ours answered.', { cause: error });
  });
  const session = await openClipperSession(client, { email, password }).catch((error: unknown) => {
    if (hasCode(error, 'unauthenticated') || hasCode(error, 'invalid-input'))
      throw new ExtensionError('password-wrong', 'The server refused the sign-in.', { cause: error });
    if (isNetworkError(error)) throw new ExtensionError('server-not-found', 'The server stopped answering.', { cause: error });
    throw error;
  });
  if (session.token === null) throw new ExtensionError('server-not-found', 'The server gave no token.');

  const account = accountKey({ address, operatorId: session.operator.operatorId });
  await adoptDrafts({ from: await draftsOf(null), to: await draftsOf(account) });
  await addAccount({ account, operatorName: session.operator.name, email: session.operator.email, city, messageKey: session.messageKey ?? null });
  await keptRules.set(rulesAfterSignIn((await keptRules.get()) ?? noRules, { isSameServer: true }));
  await keepSession(account, { token: session.token, expiresAt: session.expiresAt });
  // The key comes with pairing; a server that is slow to give it is asked again when the panel opens.
  void import('../rules/rules-keeper.ts').then(({ lookForRules }) => lookForRules()).catch(() => undefined);
  // What waited for this goes on by itself; the page needn't stay for it.
  if ((await requeueSignedOut(await draftsOf(account))) > 0) void call('resume-outbox', {}).catch(() => undefined);
  return { city: city.name, operator: session.operator.name };
}

/** Opens as much as a clipper needs, and through a shift. */
async function openClipperSession(client: Client, credentials: Pick<SignIn, 'email' | 'password'>): ReturnType<Client['createSession']> {
  const body = { ...credentials, transport: 'bearer' } as const;
  try {
    return await client.createSession({ body: { ...body, scope: 'clipper' } });
  } catch (error) {
    // A server older than scopes takes no field of that name, and has one kind of session.
    if (!hasCode(error, 'invalid-input')) throw error;
    return client.createSession({ body });
  }
}

/** The clipper's session and the desk's are dead on the server and forgotten here; drafts stay. */
export async function signOut(): Promise<void> {
  const account = await activeAccount.get();
  if (account === null) return;
  const sessions = [await sessionOf(account), await deskSession.get()];
  await keepSession(account, null);
  await deskSession.remove();
  // Not reached: the tokens are forgotten here all the same, and die on the server by themselves.
  for (const session of sessions)
    if (session !== null)
      await createClient({ baseUrl: addressOfAccount(account), getToken: () => session.token })
        .deleteSession({})
        .catch(() => undefined);
}
