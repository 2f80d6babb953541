import * as z from 'zod/mini';
import { attachmentClaimSchema } from './attachment.ts';
import { complaintKindSchema } from './complaint-kind.ts';
import { givenContactSchema } from './contact.ts';
import { identitySchema } from './identity.ts';
import { categoryIdSchema, complaintNumberSchema, draftIdSchema, sha256Schema, unitIdSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { attachmentsMax, nameMaxLength, textMaxLength, textMinLength } from './limits.ts';
import { placeSchema } from './place.ts';
import { answersSchema } from './question.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

export const relations = ['family', 'neighbour', 'colleague', 'other'] as const;
export type Relation = (typeof relations)[number];

/** Whom somebody files for. */
export const onBehalfOfSchema = z
  .strictObject({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(nameMaxLength)), relation: z.enum(relations) })
  .register(z.globalRegistry, { id: 'OnBehalfOf' });
export type OnBehalfOf = z.infer<typeof onBehalfOfSchema>;

/** What a person agreed to, each unticked at first and apart from the filing (UU 27/2022, articles 20 to 22). */
export const consentsSchema = z
  .strictObject({
    /** To be told of answers by the contact given. */
    contactNotices: z.boolean(),
    /** To have their photos shown when the city publishes what was done. */
    publishPhotos: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Consents' });
export type Consents = z.infer<typeof consentsSchema>;

/** One person's complaint, as it is filed. Content is never public, so there is no flag for it. */
export const complaintDraftSchema = z
  .strictObject({
    draftId: draftIdSchema,
    /** SHA-256 of the tracking code, which stays on the device. */
    trackingCodeHash: sha256Schema,
    kind: complaintKindSchema,
    text: z.string().check(z.trim(), z.minLength(textMinLength), z.maxLength(textMaxLength)),
    language: languageSchema,
    identity: identitySchema,
    /** Null exactly when `identity` is `none`. */
    name: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(nameMaxLength))),
    contact: z.nullable(givenContactSchema),
    /** Null leaves the choice to the coordinator. */
    agencyId: z.nullable(unitIdSchema),
    categoryId: z.nullable(categoryIdSchema),
    /** The unit that a complaint about an official is about. */
    respondentUnitId: z.nullable(unitIdSchema),
    place: z.nullable(placeSchema),
    attachments: z.array(attachmentClaimSchema).check(z.maxLength(attachmentsMax)),
    /** Version of the privacy notice that was shown. */
    noticeVersion: z.string().check(z.maxLength(40)),
    // Left out by boxes older than these: nothing answered, for oneself, agreed to nothing.
    answers: z.optional(answersSchema),
    onBehalfOf: z.optional(z.nullable(onBehalfOfSchema)),
    consents: z.optional(consentsSchema),
    /** The person says that it is about an official, whatever the category and though the unit may be unknown. */
    isAboutOfficial: z.optional(z.boolean()),
  })
  .check(z.refine((draft) => (draft.identity === 'none') === (draft.name === null), { path: ['name'] }))
  .register(z.globalRegistry, { id: 'ComplaintDraft' });
export type ComplaintDraft = z.infer<typeof complaintDraftSchema>;

/** The server's word that a complaint is stored for good. */
export const complaintReceiptSchema = z
  .object({
    complaintNumber: complaintNumberSchema,
    receivedAt: timestampSchema,
    /** Who has it first; the coordinator where nobody was chosen. */
    unit: unitNameSchema,
    dueAt: z.nullable(timestampSchema),
    /** SHA-256 of the request's body as sent: a receipt for something else is no receipt. */
    payloadSha256: sha256Schema,
  })
  .register(z.globalRegistry, { id: 'ComplaintReceipt' });
export type ComplaintReceipt = z.infer<typeof complaintReceiptSchema>;
