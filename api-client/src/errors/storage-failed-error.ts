import { ApiClientError } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

/** The device's storage refused or broke, and opening it anew did not help. */
export class StorageFailedError extends ApiClientError {
  override readonly name = 'StorageFailedError';
  readonly code = 'storage-failed';
  readonly isRetryable = true;
}

export const isStorageFailedError = (error: unknown): error is StorageFailedError => hasCode(error, 'storage-failed');
