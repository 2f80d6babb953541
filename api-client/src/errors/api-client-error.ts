import type { ApiClientErrorCode } from './codes.ts';

export interface ApiClientErrorOptions {
  /** English, for a log. Never a person's words. */
  readonly message: string;
  readonly cause?: unknown;
}

/** What everything in this package throws. Tell errors apart by `code`: `instanceof` fails between a page, a frame and a content script. */
export abstract class ApiClientError extends Error {
  abstract readonly code: ApiClientErrorCode;
  /** Whether the same call may go better later, without a person doing anything. */
  abstract readonly isRetryable: boolean;
  override readonly cause: unknown;

  constructor({ message, cause }: ApiClientErrorOptions) {
    super(message);
    // Set by hand: Chrome 90 knows no second argument of Error.
    this.cause = cause;
  }
}
