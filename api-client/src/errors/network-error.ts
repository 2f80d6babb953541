import { ApiClientError } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

/** The request did not get through, or its answer did not get back. */
export class NetworkError extends ApiClientError {
  override readonly name = 'NetworkError';
  readonly code = 'network';
  readonly isRetryable = true;
}

export const isNetworkError = (error: unknown): error is NetworkError => hasCode(error, 'network');
