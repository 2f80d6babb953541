import { cityConfigSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import { keptRulesSchema } from '../rules/kept-rules-schema.ts';
import { accountKeySchema } from './account-key.ts';

/** An account that somebody signed in to in this browser, with what is known of its city. No token is among it. */
export const keptAccountSchema = z.object({
  account: accountKeySchema,
  operatorName: z.string(),
  email: z.string(),
  city: cityConfigSchema,
  messageKey: z.nullable(z.string()),
  /** As they were when this account was left; null where it never was. */
  rules: z.nullable(keptRulesSchema),
});
export type KeptAccount = z.infer<typeof keptAccountSchema>;
