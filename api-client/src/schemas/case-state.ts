import * as z from 'zod/mini';

/** `received -> verified -> in-progress -> resolved -> closed`, with three states aside. */
export const caseStates = ['received', 'verified', 'in-progress', 'needs-info', 'resolved', 'closed', 'rejected', 'archived'] as const;
export const caseStateSchema = z.enum(caseStates);
export type CaseState = z.infer<typeof caseStateSchema>;
