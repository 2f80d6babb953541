/** The code of an error of ours, wherever its class was loaded; null for anything else. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function hasCode(error: unknown, code: string): boolean {
  return errorCode(error) === code;
}
