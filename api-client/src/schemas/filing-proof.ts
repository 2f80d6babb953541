import * as z from 'zod/mini';
import { complaintKindSchema } from './complaint-kind.ts';
import { relations } from './complaint.ts';
import { givenAnswerSchema } from './given-answer.ts';
import { identitySchema } from './identity.ts';
import { complaintNumberSchema, sha256Schema, uploadIdSchema } from './ids.ts';
import { citizenMediaTypes } from './limits.ts';
import { placeSchema } from './place.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

/**
 * What the law asks of a written complaint and this one does not hold: full name and address, signature (UU 25/2009, article 42), and for
 * whoever speaks for somebody else a power of attorney (article 41). `name-withheld`: the city knows it, this paper does not say it.
 */
export const filingGaps = ['name', 'name-withheld', 'address', 'power-of-attorney', 'signature'] as const;
export type FilingGap = (typeof filingGaps)[number];

export const filedAttachmentSchema = z
  .object({
    uploadId: uploadIdSchema,
    mediaType: z.enum(citizenMediaTypes),
    sizeBytes: z.int(),
    /** Of the bytes as they reached the server. */
    sha256: sha256Schema,
    /** Of the file on the citizen's device, before it was shrunk and stripped. */
    originalSha256: z.nullable(sha256Schema),
    takenAt: z.nullable(timestampSchema),
    place: z.nullable(placeSchema),
    caption: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'FiledAttachment' });

/**
 * Proof of filing, in full. A complaint holds name and address, what was wrong, what is asked for, place and time (UU 25/2009, article 42); its
 * receipt the complainant's identity, the matter, place and time of receipt and who received it (article 44, which also gives 14 days for
 * the first answer). Article numbers from memory of the text: periksa naskah aslinya.
 */
export const filingProofSchema = z
  .object({
    complaintNumber: complaintNumberSchema,
    kind: complaintKindSchema,
    receivedAt: timestampSchema,
    /** IANA zone in which the times are to be read: that of the city. */
    timeZone: z.string(),
    /** The city whose system received it, and the unit that had it first. */
    cityName: z.string(),
    unit: unitNameSchema,
    /** `system`: taken in by the machine at that moment; `operator`: written down by an officer from a public post. */
    receivedBy: z.enum(['system', 'operator']),
    /** As it was said on the receipt; what came later does not move it. */
    dueAt: z.nullable(timestampSchema),
    identity: identitySchema,
    /** Null where it was withheld or none was given. */
    name: z.nullable(z.string()),
    /** The name is null unless the complainant's own is given. */
    onBehalfOf: z.nullable(z.object({ name: z.nullable(z.string()), relation: z.enum(relations) })),
    categoryName: z.nullable(z.string()),
    text: z.string(),
    answers: z.array(givenAnswerSchema),
    place: z.nullable(placeSchema),
    /** Of `place.unitId`, in words. */
    placeUnit: z.nullable(unitNameSchema),
    attachments: z.array(filedAttachmentSchema),
    /** SHA-256 of the request's body as it was sent, the same as on the receipt. */
    payloadSha256: sha256Schema,
    noticeVersion: z.nullable(z.string()),
    missing: z.array(z.enum(filingGaps)),
  })
  .register(z.globalRegistry, { id: 'FilingProof' });
export type FilingProof = z.infer<typeof filingProofSchema>;
