import * as z from 'zod/mini';
import { trackedCaseSchema } from '../schemas/tracked-case.ts';
import { trackedChangeErrors } from './change-tracked-case.ts';
import { defineOperation } from './define-operation.ts';

export const withdrawContact = defineOperation({
  id: 'withdrawContact',
  summary: 'The citizen takes back the contact and the consent to notices: both are wiped at once.',
  group: 'public',
  method: 'POST',
  path: '/api/v1/tracking/contact-withdrawal',
  allow: ['tracker'],
  body: z.strictObject({}).register(z.globalRegistry, { id: 'ContactWithdrawal' }),
  isIdempotent: true,
  success: { status: 200, schema: trackedCaseSchema },
  errors: trackedChangeErrors,
});
