import * as z from 'zod/mini';
import { unitIdSchema } from '../schemas/ids.ts';
import { officialAccountsSchema } from '../schemas/official-account.ts';
import { defineOperation } from './define-operation.ts';

export const listOfficialAccounts = defineOperation({
  id: 'listOfficialAccounts',
  summary: 'The city’s official accounts, numbers and sites, of one unit and those below it or of all: what is not on the list is not the city’s.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/official-accounts',
  allow: ['public'],
  query: z.strictObject({ unitId: z.optional(unitIdSchema) }),
  success: { status: 200, schema: officialAccountsSchema },
  errors: ['invalid-input'],
});
