import * as z from 'zod/mini';
import { attachmentClaimSchema } from './attachment.ts';
import { caseStateSchema } from './case-state.ts';
import { sealedEvidenceSchema } from './clip-evidence.ts';
import { clipSchema, platformSchema } from './clip.ts';
import { complaintKindSchema } from './complaint-kind.ts';
import { complaintReceiptSchema } from './complaint.ts';
import { givenContactSchema } from './contact.ts';
import { categoryIdSchema, complaintNumberSchema, draftIdSchema, keyedHashSchema, unitIdSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { attachmentsMax, clipMessagesMax, noteMaxLength, textMaxLength, textMinLength } from './limits.ts';

const proofSchema = z.array(attachmentClaimSchema).check(z.maxLength(attachmentsMax));

/** A small matter that is done already: answered and resolved as it is filed. */
export const handledOnTheSpotSchema = z
  .strictObject({
    /** The answer, which is the result too; the citizen reads it. */
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(noteMaxLength)),
    /** What the category asks for; a picture of the clip itself may be named as "before". */
    before: proofSchema,
    after: proofSchema,
    documents: proofSchema,
    documentNumber: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  })
  .register(z.globalRegistry, { id: 'HandledOnTheSpot' });
export type HandledOnTheSpot = z.infer<typeof handledOnTheSpotSchema>;

/** A clip with what the admin added, as it is filed. */
export const clipDraftSchema = z
  .strictObject({
    draftId: draftIdSchema,
    kind: complaintKindSchema,
    /** The complaint in the citizen's words; the clip's text unless the admin cut it or filled the gap. */
    text: z.string().check(z.trim(), z.minLength(textMinLength), z.maxLength(textMaxLength)),
    language: languageSchema,
    contact: z.nullable(givenContactSchema),
    agencyId: z.nullable(unitIdSchema),
    categoryId: z.nullable(categoryIdSchema),
    respondentUnitId: z.nullable(unitIdSchema),
    clip: clipSchema,
    /** The images' bytes and the screenshot, each an upload of its own. */
    attachments: z.array(attachmentClaimSchema).check(z.maxLength(attachmentsMax)),
    /** Left out by clippers older than it. */
    evidence: z.optional(z.nullable(sealedEvidenceSchema)),
    /** Then the case is that of the unit that did it. Left out where somebody still has to. */
    handled: z.optional(z.nullable(handledOnTheSpotSchema)),
  })
  .register(z.globalRegistry, { id: 'ClipDraft' });
export type ClipDraft = z.infer<typeof clipDraftSchema>;

export const clipReceiptSchema = z
  .object({
    ...complaintReceiptSchema.shape,
    /** Done on the spot: there is nothing left to wait for. Left out by older servers. */
    isResolved: z.optional(z.boolean()),
    /** Joined to a case that was there before: `complaintNumber` is that one's. Left out by older servers. */
    isJoined: z.optional(z.boolean()),
    /** To paste under the post: number, agency, due date; nothing about the matter, no link. */
    publicReply: z.string(),
    /** For a direct message: with the claim link, which shows nothing by itself. */
    privateReply: z.string(),
  })
  .register(z.globalRegistry, { id: 'ClipReceipt' });
export type ClipReceipt = z.infer<typeof clipReceiptSchema>;

/** A second clip of what was clipped already, as it joins the first one's case. */
export const joiningClipSchema = z
  .strictObject({
    draftId: clipDraftSchema.shape.draftId,
    text: clipDraftSchema.shape.text,
    clip: clipDraftSchema.shape.clip,
    attachments: clipDraftSchema.shape.attachments,
    evidence: z.nullable(sealedEvidenceSchema),
  })
  .register(z.globalRegistry, { id: 'JoiningClip' });
export type JoiningClip = z.infer<typeof joiningClipSchema>;

/** What identifies a post or comment on its platform. */
export const clipKeySchema = z
  .strictObject({
    platform: platformSchema,
    postId: z.nullable(z.string().check(z.maxLength(300))),
    commentId: z.nullable(z.string().check(z.maxLength(300))),
    permalink: z.nullable(z.string().check(z.maxLength(2_000))),
    /** Of messages, which have no id: `messageIdentities` under the city's key. */
    messageKeys: z.optional(z.array(keyedHashSchema).check(z.maxLength(clipMessagesMax))),
    /** `wordsIdentity` under the city's key: finds the same words by the same author elsewhere. */
    wordsKey: z.optional(keyedHashSchema),
  })
  .register(z.globalRegistry, { id: 'ClipKey' });
export type ClipKey = z.infer<typeof clipKeySchema>;

/** The very post, comment or message; or the same words by the same author at another place. */
export const clipMatchKinds = ['same', 'same-words'] as const;

export const clipMatchSchema = z
  .object({
    key: clipKeySchema,
    complaintNumber: complaintNumberSchema,
    state: caseStateSchema,
    /** Left out by older servers, which know only the same. */
    kind: z.optional(z.enum(clipMatchKinds)),
    /** The caller may add a further clip to its case, as long as that is not over. Left out by older servers. */
    mayJoin: z.optional(z.boolean()),
  })
  .register(z.globalRegistry, { id: 'ClipMatch' });
export type ClipMatch = z.infer<typeof clipMatchSchema>;
