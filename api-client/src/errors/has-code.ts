import type { ApiClientErrorCode } from './codes.ts';

/** True for an error that carries this code, whatever realm it was made in: `hasCode(error, 'rate-limited')`. */
export function hasCode<const Code extends ApiClientErrorCode>(error: unknown, code: Code): error is Error & { readonly code: Code } {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
