/** The stable code of an error of the api-client's; `internal` for anything else. By code, because classes differ between contexts. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'internal';
}

/** True where the session is gone and the person has to sign in again. */
export function isSessionLost(code: string): boolean {
  return code === 'session-expired' || code === 'unauthenticated';
}
