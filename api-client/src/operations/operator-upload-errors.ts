import type { ErrorCode } from '../schemas/error.ts';

/** What can be wrong with a file that an operator sends ahead, of whatever it is to be a part. */
export const operatorUploadErrors = [
  'unauthenticated',
  'session-expired',
  'forbidden',
  'invalid-input',
  'too-large',
  'unsupported-media-type',
  'unsupported-file',
  'unreadable-image',
  'image-too-large',
  'unreadable-file',
  'protected-document',
  'key-reused',
  'still-running',
] as const satisfies readonly ErrorCode[];
