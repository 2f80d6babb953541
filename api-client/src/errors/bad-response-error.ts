import { ApiClientError, type ApiClientErrorOptions } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

interface BadResponseErrorOptions extends ApiClientErrorOptions {
  readonly status: number;
  readonly retryAfterMs?: number | null;
}

/** Something answered, but not our server in its own words: a captive portal, a proxy's error page, a receipt for something else. */
export class BadResponseError extends ApiClientError {
  override readonly name = 'BadResponseError';
  readonly code = 'bad-response';
  /** Another network may let the same request through; one that was called malformed stays so. */
  readonly isRetryable: boolean;
  readonly status: number;
  readonly retryAfterMs: number | null;

  constructor(options: BadResponseErrorOptions) {
    super(options);
    this.status = options.status;
    this.isRetryable = options.status !== 400 && options.status !== 422;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

export const isBadResponseError = (error: unknown): error is BadResponseError => hasCode(error, 'bad-response');
