import type { ErrorCode } from '../schemas/error.ts';

/** Errors that every step of the holder of a tracking code may answer with. */
export const trackedChangeErrors = [
  'unauthenticated',
  'session-expired',
  'invalid-input',
  'too-large',
  'unsupported-media-type',
  'key-reused',
  'still-running',
] as const satisfies readonly ErrorCode[];
