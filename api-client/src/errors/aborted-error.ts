import { ApiClientError } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

/** The caller's own signal ended the call. */
export class AbortedError extends ApiClientError {
  override readonly name = 'AbortedError';
  readonly code = 'aborted';
  readonly isRetryable = false;
}

export const isAbortedError = (error: unknown): error is AbortedError => hasCode(error, 'aborted');
