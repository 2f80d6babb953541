import * as z from 'zod/mini';
import { defineOperation, operationGroups } from './define-operation.ts';

export const capabilitiesSchema = z
  .object({
    /** Of the contract; a client refuses a newer major. */
    version: z.string(),
    groups: z.array(z.enum(operationGroups)),
    operations: z.array(z.string()),
  })
  .register(z.globalRegistry, { id: 'Capabilities' });

export const getCapabilities = defineOperation({
  id: 'getCapabilities',
  summary: 'Which groups of operations this server has.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/capabilities',
  allow: ['public'],
  success: { status: 200, schema: capabilitiesSchema },
  errors: [],
});
