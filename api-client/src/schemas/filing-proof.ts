import * as z from 'zod/mini';
import { channelSchema } from './channel.ts';
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
 * What the Ombudsman usually asks of a written complaint and this one does not hold: full name and address, signature, and for whoever
 * speaks for somebody else a power of attorney (UU 25/2009 on complaints, from memory: periksa naskah aslinya). `name-withheld`: the city
 * knows it, this paper does not say it.
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
 * Proof of filing, in full: who complained, of what, where and when, and where, when, how and by whom it was received. Its lines follow what
 * UU 25/2009 asks of a complaint and of its receipt, read from memory: periksa naskah aslinya before a form of yours relies on it.
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
    /** How it was brought. */
    channel: channelSchema,
    /** Address of the server that took it in: where its form is, and its answers are. */
    site: z.string(),
    /** As it was said on the receipt; what came later does not move it. */
    dueAt: z.nullable(timestampSchema),
    identity: identitySchema,
    /** Null where it was withheld or none was given. */
    name: z.nullable(z.string()),
    /** The unit whose people alone know a withheld name, as the rules are now; null: the city's coordinators. Says nothing of other names. */
    nameKnownTo: z.nullable(unitNameSchema),
    /** The name is null unless the complainant's own is given. */
    onBehalfOf: z.nullable(z.object({ name: z.nullable(z.string()), relation: z.enum(relations) })),
    categoryName: z.nullable(z.string()),
    /** Where the official works whom it is about, where that was said. */
    respondentUnit: z.nullable(unitNameSchema),
    text: z.string(),
    answers: z.array(givenAnswerSchema),
    place: z.nullable(placeSchema),
    /** Of `place.unitId`, in words. */
    placeUnit: z.nullable(unitNameSchema),
    attachments: z.array(filedAttachmentSchema),
    /** SHA-256 of the request's body as it was sent, the same as on the receipt. */
    payloadSha256: sha256Schema,
    /** Of the privacy notice that was shown; null where none was. */
    noticeVersion: z.nullable(z.string()),
    /** What that notice said of the data, as long as the city has no newer one. */
    noticeTerms: z.optional(z.object({ controller: z.string(), legalBasis: z.string() })),
    missing: z.array(z.enum(filingGaps)),
  })
  .register(z.globalRegistry, { id: 'FilingProof' });
export type FilingProof = z.infer<typeof filingProofSchema>;
