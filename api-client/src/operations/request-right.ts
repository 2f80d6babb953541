import * as z from 'zod/mini';
import { noteMaxLength } from '../schemas/limits.ts';
import { rightKindSchema } from '../schemas/right-request.ts';
import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { trackedChangeErrors } from './change-tracked-case.ts';
import { defineOperation } from './define-operation.ts';

export const rightClaimSchema = z
  .strictObject({ kind: rightKindSchema, text: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(noteMaxLength))) })
  .register(z.globalRegistry, { id: 'RightClaim' });

export const requestRight = defineOperation({
  id: 'requestRight',
  summary: 'The citizen asks for their data, its correction or its erasure (UU 27/2022): due in 3 x 24 hours. Access is given at once, by getOwnData.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking/requests',
  allow: ['tracker'],
  body: rightClaimSchema,
  isIdempotent: true,
  success: { status: 201, schema: trackedCaseSchema },
  errors: trackedChangeErrors,
});
