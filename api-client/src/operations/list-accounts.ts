import * as z from 'zod/mini';
import { auditedAccountSchema } from '../schemas/audited-account.ts';
import { defineOperation } from './define-operation.ts';

export const auditedAccountsSchema = z.object({ accounts: z.array(auditedAccountSchema) }).register(z.globalRegistry, { id: 'AuditedAccounts' });

export const listAccounts = defineOperation({
  id: 'listAccounts',
  summary: 'Accounts of the city’s units as they were noted over time, and which of them were confirmed or found to be false.',
  group: 'desk',
  method: 'GET',
  path: '/api/v1/accounts',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  success: { status: 200, schema: auditedAccountsSchema },
  errors: ['unauthenticated', 'session-expired', 'forbidden'],
});
