import * as z from 'zod/mini';
import { codeRequestIdSchema } from '../schemas/code-request.ts';
import type { ErrorCode } from '../schemas/error.ts';

/** Which request for a new code is decided. */
export const codeRequestParamsSchema = z.strictObject({ codeRequestId: codeRequestIdSchema });

/** Errors that either decision may answer with. */
export const codeRequestErrors = [
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
