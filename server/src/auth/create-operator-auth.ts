import { randomUUID } from 'node:crypto';
import { roleSchema, type SessionScope } from '@kotak-aduan/api-client/schemas';
import type { Database } from '../repositories/database.ts';
import { deleteSession, insertOperator, narrowSession, touchSession } from '../repositories/operator-repository.ts';
import type { OperatorCaller } from '../routes/route.ts';
import { runTransaction } from '../services/run-transaction.ts';
import type { Credential, OperatorAuth } from './operator-auth.ts';
import type { PasswordHasher } from './password-hasher.ts';

const sessionHours = 12;
/** The desk stands open on a shared computer, and shows everything; the clipper's token lives in one person's browser through a shift, and opens little. */
const idleMs: Readonly<Record<SessionScope, number>> = { desk: 30 * 60_000, clipper: sessionHours * 3_600_000 };
/** Being used is written down once a minute, not with each request. */
const touchMs = 60_000;

/** Sessions and passwords by better-auth, which is loaded when the first person signs in or comes back. */
export function createOperatorAuth({
  database,
  secret,
  origin,
  hasher,
  now = () => new Date(),
}: {
  database: Database;
  secret: string;
  /** Of the API itself: cookies are `Secure` unless it is plain http, which only a loopback address is. */
  origin: string;
  hasher: PasswordHasher;
  now?: () => Date;
}): OperatorAuth {
  const load = once(async () => (await import('./create-better-auth.ts')).createBetterAuth({ database, secret, origin, hasher, sessionHours }));

  return {
    resolve: async (credential) => {
      const headers = headersOf(credential);
      if (headers === null) return 'none';
      const found = await (await load()).api.getSession({ headers });
      if (found === null) return 'expired';
      const { session, user } = found;
      const idle = now().getTime() - session.updatedAt.getTime();
      const scope: SessionScope = session.scope === 'clipper' ? 'clipper' : 'desk';
      if (idle >= idleMs[scope] || now() >= session.expiresAt) {
        await deleteSession(database, session.id);
        return 'expired';
      }
      if (idle >= touchMs) await touchSession(database, session.id, now().toISOString());
      return { operator: toCaller(user), scope };
    },

    signIn: async ({ email, password, scope = 'desk' }) => {
      const { api } = await load();
      try {
        const { headers, response } = await api.signInEmail({ body: { email, password }, returnHeaders: true });
        const token = headers.get('set-auth-token');
        const session = token === null ? null : await api.getSession({ headers: new Headers({ authorization: `Bearer ${token}` }) });
        if (token === null || session === null) throw new Error(`sign-in of ${response.user.id} gave no session`);
        if (scope === 'clipper') await narrowSession(database, session.session.id);
        return { operator: toCaller(session.user), token, cookies: headers.getSetCookie(), expiresAt: session.session.expiresAt.toISOString() };
      } catch (error) {
        if (isWrongPassword(error)) return null;
        throw error;
      }
    },

    signOut: async (credential) => {
      const headers = headersOf(credential);
      if (headers === null) return [];
      const answer = await (await load()).api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },

    createOperator: async ({ name, email, password, isPasswordRandom = false, role, unitId }) => {
      const id = randomUUID();
      const at = now().toISOString();
      const written = { created_at: at, updated_at: at };
      const hash = await (isPasswordRandom ? hasher.hashRandom(password) : hasher.hash(password));
      const user = { id, name, email: email.toLowerCase(), email_verified: 1, image: null, role, unit_id: unitId, ...written } as const;
      const account = { id: randomUUID(), account_id: id, provider_id: 'credential', user_id: id, password: hash, ...written } as const;
      await runTransaction(database, (transaction) => insertOperator(transaction, { user, account }));
      return id;
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

function headersOf(credential: Credential): Headers | null {
  if (credential.kind === 'bearer') return new Headers({ authorization: `Bearer ${credential.token}` });
  return credential.cookie?.includes('kotak-aduan') === true ? new Headers({ cookie: credential.cookie }) : null;
}

function toCaller(user: { id: string; name: string; email: string; role: string; unitId: string }): OperatorCaller {
  return { kind: 'operator', operatorId: user.id, name: user.name, email: user.email, role: roleSchema.parse(user.role), unitId: user.unitId };
}

function isWrongPassword(error: unknown): boolean {
  // 400: what was typed is no mail address at all.
  return error instanceof Error && 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 400);
}
