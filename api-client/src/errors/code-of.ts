/** The code that an error carries; `internal` for whatever carries none, which is a fault of ours. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal';
}
