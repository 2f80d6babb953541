import * as z from 'zod/mini';

/** Dengan nama, nama disembunyikan (a coordinator alone may see it), tanpa nama. */
export const identities = ['named', 'withheld', 'none'] as const;
export const identitySchema = z.enum(identities);
export type Identity = z.infer<typeof identitySchema>;
