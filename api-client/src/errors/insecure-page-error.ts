import { ApiClientError } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

/** A page on plain http has no `crypto.subtle`: nothing can be hashed or sealed there, so nothing is sent from it. */
export class InsecurePageError extends ApiClientError {
  override readonly name = 'InsecurePageError';
  readonly code = 'insecure-page';
  readonly isRetryable = false;
}

export const isInsecurePageError = (error: unknown): error is InsecurePageError => hasCode(error, 'insecure-page');
