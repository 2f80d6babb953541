import * as z from 'zod/mini';

/** What closing a case must show. */
export const evidenceRules = ['photo-pair', 'document', 'written-result'] as const;
export const evidenceRuleSchema = z.enum(evidenceRules);
export type EvidenceRule = z.infer<typeof evidenceRuleSchema>;
