import * as z from 'zod/mini';
import { isLikelyContact } from './is-likely-contact.ts';
import { contactMaxLength } from './limits.ts';

export const contactKinds = ['whatsapp', 'phone', 'email', 'social'] as const;
const parts = {
  kind: z.enum(contactKinds),
  value: z.string().check(z.trim(), z.minLength(3), z.maxLength(contactMaxLength)),
};
/** As it is kept and shown: what was taken before the rule below stood is read all the same. */
export const contactSchema = z.strictObject(parts).register(z.globalRegistry, { id: 'Contact' });
export type Contact = z.infer<typeof contactSchema>;

/** As somebody files it: a number or an address that could reach them. */
export const givenContactSchema = z
  .strictObject(parts)
  .check(z.refine(isLikelyContact, { path: ['value'] }))
  .register(z.globalRegistry, { id: 'GivenContact' });
