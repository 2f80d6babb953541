import * as z from 'zod/mini';
import { contactMaxLength } from './limits.ts';

export const contactKinds = ['whatsapp', 'phone', 'email', 'social'] as const;
export const contactSchema = z
  .strictObject({
    kind: z.enum(contactKinds),
    value: z.string().check(z.trim(), z.minLength(3), z.maxLength(contactMaxLength)),
  })
  .register(z.globalRegistry, { id: 'Contact' });
export type Contact = z.infer<typeof contactSchema>;
