import * as z from 'zod/mini';

/** `desk`: all that its person may, ended by half an hour of rest. `clipper`: filing clips and what belongs to them, through a shift of twelve hours. */
export const sessionScopes = ['desk', 'clipper'] as const;
export const sessionScopeSchema = z.enum(sessionScopes);
export type SessionScope = z.infer<typeof sessionScopeSchema>;
