import { ApiClientError, type ApiClientErrorOptions } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

interface InvalidInputErrorOptions extends ApiClientErrorOptions {
  readonly fields: readonly string[];
}

/** What was to be sent breaks the contract. Said on the device, with the same code and the same paths that the server would use. */
export class InvalidInputError extends ApiClientError {
  override readonly name = 'InvalidInputError';
  readonly code = 'invalid-input';
  readonly isRetryable = false;
  readonly fields: readonly string[];

  constructor(options: InvalidInputErrorOptions) {
    super(options);
    this.fields = options.fields;
  }
}

/** True for the device's refusal and for the server's: both carry `fields`. */
export const isInvalidInputError = (error: unknown): error is Error & { readonly code: 'invalid-input'; readonly fields: readonly string[] } =>
  hasCode(error, 'invalid-input');
