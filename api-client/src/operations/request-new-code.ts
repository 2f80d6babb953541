import * as z from 'zod/mini';
import { contactSchema } from '../schemas/contact.ts';
import { complaintNumberSchema, sha256Schema } from '../schemas/ids.ts';
import { timestampSchema } from '../schemas/timestamp.ts';
import { defineOperation } from './define-operation.ts';

export const newCodeRequestSchema = z
  .strictObject({
    complaintNumber: complaintNumberSchema,
    /** The one that was left with the complaint. */
    contact: contactSchema,
    /** SHA-256 of a new code, which was made on the device and stays there. It counts once a coordinator has confirmed it. */
    trackingCodeHash: sha256Schema,
  })
  .register(z.globalRegistry, { id: 'NewCodeRequest' });

export const requestNewCode = defineOperation({
  id: 'requestNewCode',
  summary: 'Asks for a new code in place of a lost one. The answer is the same whether or not there is such a complaint with such a contact.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking/code-requests',
  allow: ['public'],
  body: newCodeRequestSchema,
  isIdempotent: true,
  needsProofOfWork: true,
  success: {
    status: 200,
    schema: z.object({ askedAt: timestampSchema }).register(z.globalRegistry, { id: 'NewCodeAnswer' }),
  },
  errors: ['invalid-input', 'too-large', 'unsupported-media-type', 'proof-of-work-required', 'key-reused', 'still-running'],
});
