import * as z from 'zod/mini';
import { accountAddressSchema, accountHandleSchema, accountStates } from '../schemas/audited-account.ts';
import { unitIdSchema } from '../schemas/ids.ts';
import { officialPlatforms } from '../schemas/official-account.ts';
import { defineOperation } from './define-operation.ts';
import { auditedAccountsSchema } from './list-accounts.ts';

export const decideAccount = defineOperation({
  id: 'decideAccount',
  summary: 'A coordinator’s word on an account: confirmed, it stands on the city’s list at once; false, or neither, it doesn’t.',
  group: 'desk',
  method: 'POST',
  path: '/api/v1/accounts/decision',
  allow: ['coordinator', 'admin'],
  body: z
    .strictObject({
      platform: z.enum(officialPlatforms),
      handle: accountHandleSchema,
      address: accountAddressSchema,
      state: z.enum(accountStates),
      /** Whose it is; needed to confirm. */
      unitId: z.nullable(unitIdSchema),
    })
    .register(z.globalRegistry, { id: 'AccountDecision' }),
  isIdempotent: true,
  success: { status: 200, schema: auditedAccountsSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden', 'invalid-input', 'too-large', 'unsupported-media-type', 'key-reused', 'still-running'],
});
