import type { Credential } from './operator-auth.ts';

export function bearerToken(headers: Headers): string | null {
  return /^Bearer ([\w.~+/=%-]{1,600})$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null;
}

/** A bearer token wins over a cookie. */
export function readCredential(headers: Headers): Credential {
  const token = bearerToken(headers);
  return token === null ? { kind: 'cookie', cookie: headers.get('cookie') } : { kind: 'bearer', token };
}
