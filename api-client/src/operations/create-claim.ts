import * as z from 'zod/mini';
import { claimTokenSchema } from '../schemas/claim.ts';
import { sha256Schema } from '../schemas/ids.ts';
import { timestampSchema } from '../schemas/timestamp.ts';
import { defineOperation } from './define-operation.ts';

export const createClaim = defineOperation({
  id: 'createClaim',
  summary: 'Whoever opened a clip’s private link asks for it, with the hash of a code made on the device. Gives the word to send from the clipped account.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/claims',
  allow: ['public'],
  body: z
    .strictObject({
      token: claimTokenSchema,
      /** SHA-256 of the code; the code itself stays where it was made. It opens nothing until the word has come. */
      trackingCodeHash: sha256Schema,
    })
    .register(z.globalRegistry, { id: 'NewClaim' }),
  isIdempotent: true,
  success: {
    status: 201,
    schema: z.object({ word: z.string(), expiresAt: timestampSchema }).register(z.globalRegistry, { id: 'ClaimAnswer' }),
  },
  errors: ['not-found', 'invalid-input', 'too-large', 'unsupported-media-type', 'key-reused', 'still-running'],
});
