import * as z from 'zod/mini';
import type { ErrorCode } from '../schemas/error.ts';
import { complaintNumberSchema } from '../schemas/ids.ts';

/** Which clip is meant: the clipper knows its number, and of its case nothing more. */
export const clipParamsSchema = z.strictObject({ complaintNumber: complaintNumberSchema });

/** Errors that whatever is done about a clip may answer with. */
export const clipAnswerErrors = [
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
