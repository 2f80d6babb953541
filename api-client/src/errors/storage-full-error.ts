import { ApiClientError } from './api-client-error.ts';
import { hasCode } from './has-code.ts';

/** The device has no room left. What was there before is still there. */
export class StorageFullError extends ApiClientError {
  override readonly name = 'StorageFullError';
  readonly code = 'storage-full';
  readonly isRetryable = false;
}

export const isStorageFullError = (error: unknown): error is StorageFullError => hasCode(error, 'storage-full');
