/** True where the same call may go better later. Reads the property, so that it works across realms. */
export const isRetryableError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'isRetryable' in error && error.isRetryable === true;
