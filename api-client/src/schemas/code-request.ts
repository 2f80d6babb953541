import * as z from 'zod/mini';
import { contactSchema } from './contact.ts';
import { complaintNumberSchema } from './ids.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

export const codeRequestIdSchema = z.uuid().brand<'CodeRequestId'>();

export const codeRequestStates = ['waiting', 'confirmed', 'refused'] as const;

/** So many characters of the new code's hash tell whoever asked from somebody who asked in their name. */
export const codeMarkLength = 6;

/** Somebody lost the code of a complaint and asks for a new one. A coordinator reaches them by the contact that stands in it. */
export const codeRequestSchema = z
  .object({
    codeRequestId: codeRequestIdSchema,
    complaintNumber: complaintNumberSchema,
    unit: unitNameSchema,
    contact: contactSchema,
    /** Null where it was withheld from this reader or none was given. */
    name: z.nullable(z.string()),
    /** Shown on the device that asked, too; the person reads it out before the new code counts. */
    mark: z.string(),
    requestedAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'CodeRequest' });
export type CodeRequest = z.infer<typeof codeRequestSchema>;
