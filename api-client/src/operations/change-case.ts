import * as z from 'zod/mini';
import type { ErrorCode } from '../schemas/error.ts';
import { noteMaxLength } from '../schemas/limits.ts';

/** What every change of a case carries: the version that was read, so that two people never overwrite each other. */
export const caseVersionShape = { version: z.int().check(z.nonnegative()) };

export const noteTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(noteMaxLength));

/** Words that may be left out. */
export const optionalNoteSchema = z.nullable(z.string().check(z.trim(), z.maxLength(noteMaxLength)));

/** Errors that every change of a case may answer with. */
export const caseChangeErrors = [
  'unauthenticated',
  'session-expired',
  'forbidden',
  'not-found',
  'illegal-transition',
  'stale-version',
  'invalid-input',
  'too-large',
  'unsupported-media-type',
  'key-reused',
  'still-running',
] as const satisfies readonly ErrorCode[];
