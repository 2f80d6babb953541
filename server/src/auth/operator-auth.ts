import type { Role, SessionScope } from '@kotak-aduan/api-client/schemas';
import type { OperatorCaller } from '../routes/route.ts';

export type Credential = { readonly kind: 'cookie'; readonly cookie: string | null } | { readonly kind: 'bearer'; readonly token: string };

export interface SignedIn {
  readonly operator: OperatorCaller;
  /** For `Authorization: Bearer`. */
  readonly token: string;
  /** For `Set-Cookie`, complete with its attributes. */
  readonly cookies: readonly string[];
  readonly expiresAt: string;
}

export interface NewOperator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Made by us of at least 96 random bits. */
  readonly isPasswordRandom?: boolean;
  readonly role: Role;
  readonly unitId: string;
}

/** Who it is, and how much of what they may this session opens. */
export interface Resolved {
  readonly operator: OperatorCaller;
  readonly scope: SessionScope;
}

/** All that the server knows of signing in; better-auth stands behind it. */
export interface OperatorAuth {
  resolve(credential: Credential): Promise<Resolved | 'none' | 'expired'>;
  /** Null for a wrong password and for an unknown address alike. */
  signIn(details: { email: string; password: string; scope?: SessionScope }): Promise<SignedIn | null>;
  /** Ends the session at once. Gives the cookies that clear it. */
  signOut(credential: Credential): Promise<readonly string[]>;
  createOperator(details: NewOperator): Promise<string>;
}
