import * as z from 'zod/mini';
import { isLikelyContact } from './is-likely-contact.ts';
import { contactMaxLength } from './limits.ts';

export const contactKinds = ['whatsapp', 'phone', 'email', 'social'] as const;
/** As it is kept and shown: what was taken before the rule below stood is read all the same. */
export const contactSchema = z
  .strictObject({
    kind: z.enum(contactKinds),
    value: z.string().check(z.trim(), z.minLength(3), z.maxLength(contactMaxLength)),
  })
  .register(z.globalRegistry, { id: 'Contact' });
export type Contact = z.infer<typeof contactSchema>;

/** As somebody files it: a number or an address that could reach them. */
export const givenContactSchema = z
  .strictObject(contactSchema.shape)
  .check(z.refine(isLikelyContact, { path: ['value'] }))
  .register(z.globalRegistry, { id: 'GivenContact', description: 'A phone number or an e-mail address that could reach somebody, by its kind.' });
