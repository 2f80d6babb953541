import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins/bearer';
import type { Database } from '../repositories/database.ts';
import type { PasswordHasher } from './password-hasher.ts';

export interface BetterAuthOptions {
  readonly database: Database;
  readonly secret: string;
  /** Of the API itself: cookies are `Secure` unless it is plain http, which only a loopback address is. */
  readonly origin: string;
  readonly hasher: PasswordHasher;
  readonly sessionHours: number;
}

/**
 * better-auth on our own tables. None of its routes is mounted: what it serves by itself (sign-up, changing passwords,
 * linking accounts) stays unreachable, our operations call the three functions that they need.
 */
// Its type has every option in it; nobody could write it down.
// oxlint-disable-next-line typescript/explicit-module-boundary-types
export function createBetterAuth({ database, secret, origin, hasher, sessionHours }: BetterAuthOptions) {
  return betterAuth({
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
      additionalFields: { scope: { type: ['desk', 'clipper'], required: true, input: false, defaultValue: 'desk' } },
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
}
