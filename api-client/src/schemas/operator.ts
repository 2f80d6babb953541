import * as z from 'zod/mini';
import { operatorIdSchema } from './ids.ts';
import { unitNameSchema } from './unit.ts';

/** From the least to the most. A viewer reads, an operator works for its own unit, a coordinator for the city, an admin sets up. */
export const roles = ['viewer', 'operator', 'coordinator', 'admin'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const operatorSchema = z
  .object({ operatorId: operatorIdSchema, name: z.string(), email: z.string(), role: roleSchema, unit: unitNameSchema })
  .register(z.globalRegistry, { id: 'Operator' });
export type Operator = z.infer<typeof operatorSchema>;
