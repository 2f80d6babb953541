import { roleSchema } from '@kotak-aduan/api-client/schemas';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins/bearer';
import type { Database } from '../repositories/database.ts';
import type { OperatorCaller } from '../routes/route.ts';
import type { Credential, OperatorAuth } from './operator-auth.ts';
import type { PasswordHasher } from './password-hasher.ts';

const sessionHours = 12;

/**
 * better-auth on our own tables. None of its routes is mounted: what it serves by itself (sign-up, changing passwords,
 * linking accounts) stays unreachable, our operations call the three functions that they need.
 */
export function createOperatorAuth({
  database,
  secret,
  origin,
  hasher,
}: {
  database: Database;
  secret: string;
  /** Of the API itself: cookies are `Secure` unless it is plain http, which only a loopback address is. */
  origin: string;
  hasher: PasswordHasher;
}): OperatorAuth {
  const auth = betterAuth({
    baseURL: origin,
    secret,
    database: { db: database, type: 'sqlite' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 200, password: hasher },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        unitId: { type: 'string', required: true, input: false, fieldName: 'unit_id' },
      },
    },
    session: {
      modelName: 'sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: sessionHours * 3600,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'accounts',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
    advanced: {
      database: { validateSchema: false },
      cookiePrefix: 'kotak-aduan',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' },
    },
    // Signed tokens only: what stands in the sessions table opens nothing by itself.
    plugins: [bearer({ requireSignature: true })],
  });

  return {
    resolve: async (credential) => {
      const headers = headersOf(credential);
      if (headers === null) return 'none';
      const session = await auth.api.getSession({ headers });
      if (session === null) return 'expired';
      return toCaller(session.user);
    },

    signIn: async ({ email, password }) => {
      try {
        const { headers, response } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
        const token = headers.get('set-auth-token');
        const session = token === null ? null : await auth.api.getSession({ headers: new Headers({ authorization: `Bearer ${token}` }) });
        if (token === null || session === null) throw new Error(`sign-in of ${response.user.id} gave no session`);
        return { operator: toCaller(session.user), token, cookies: headers.getSetCookie(), expiresAt: session.session.expiresAt.toISOString() };
      } catch (error) {
        if (isWrongPassword(error)) return null;
        throw error;
      }
    },

    signOut: async (credential) => {
      const headers = headersOf(credential);
      if (headers === null) return [];
      const answer = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },

    createOperator: async ({ name, email, password, isPasswordRandom = false, role, unitId }) => {
      const context = await auth.$context;
      const user = await context.internalAdapter.createUser({ name, email: email.toLowerCase(), emailVerified: true, role, unitId }, { method: 'admin' });
      await context.internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: await (isPasswordRandom ? hasher.hashRandom(password) : hasher.hash(password)),
      });
      return user.id;
    },
  };
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
