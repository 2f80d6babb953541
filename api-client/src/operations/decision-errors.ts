import type { ErrorCode } from '../schemas/error.ts';

/** Errors that an operator's decision about one thing may answer with, where nothing about the thing itself can refuse it. */
export const decisionErrors = [
  'unauthenticated',
  'session-expired',
  'forbidden',
  'not-found',
  'invalid-input',
  'too-large',
  'unsupported-media-type',
  'key-reused',
  'still-running',
] as const satisfies readonly ErrorCode[];
