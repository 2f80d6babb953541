import { ApiClientError } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

/** No complete answer within the time given. The server may have done the work all the same. */
export class TimeoutError extends ApiClientError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
  readonly isRetryable = true;
}

export const isTimeoutError = (error: unknown): error is TimeoutError => hasCode(error, 'timeout');
