import * as z from 'zod/mini';
// By another name: the lint takes `.catch(` for a promise's.
import { catch as orElse } from 'zod/mini';
import { attachmentSchema } from './attachment.ts';
import { caseStateSchema } from './case-state.ts';
import { channels } from './channel.ts';
import { clipSchema } from './clip.ts';
import { escalationTargets } from './clock-names.ts';
import { complaintKindSchema } from './complaint-kind.ts';
import { consentsSchema, relations } from './complaint.ts';
import { contactSchema } from './contact.ts';
import { dueExplanationSchema } from './due-explanation.ts';
import { evidenceRuleSchema } from './evidence-rule.ts';
import { givenAnswerSchema } from './given-answer.ts';
import { identitySchema } from './identity.ts';
import { caseIdSchema, categoryIdSchema, complaintIdSchema, complaintNumberSchema, joinedClipIdSchema, operatorIdSchema } from './ids.ts';
import { messageSchema } from './message.ts';
import { ratingFiguresSchema } from './rating-figures.ts';
import { rightRequestSchema } from './right-request.ts';
import { openEnum } from './open-enum.ts';
import { placeSchema } from './place.ts';
import { rejectionReasonSchema } from './rejection-reason.ts';
import { rejectionSchema } from './rejection.ts';
import { resolutionSchema } from './resolution.ts';
import { socialReplySchema } from './social-reply.ts';
import { timelineEventSchema } from './timeline-event.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';
import { whatsappNoticeSchema } from './whatsapp-notice.ts';

/** A channel that came after this version is a page like any other. */
const answeredChannelSchema = openEnum(channels, 'other-page');

/** One line of the queue. */
export const caseSummarySchema = z
  .object({
    caseId: caseIdSchema,
    complaintNumber: complaintNumberSchema,
    kind: complaintKindSchema,
    state: caseStateSchema,
    channel: answeredChannelSchema,
    categoryId: z.nullable(categoryIdSchema),
    leadUnit: unitNameSchema,
    /** The first 140 characters. */
    excerpt: z.string(),
    receivedAt: timestampSchema,
    dueAt: z.nullable(timestampSchema),
    isOverdue: z.boolean(),
    /** How far up it has gone since it is late; left out by older servers. */
    escalatedTo: z.optional(orElse(z.nullable(z.enum(escalationTargets)), null)),
    attachmentCount: z.int(),
    version: z.int(),
    /** The reader was named in a note, and has done nothing in this case since. */
    isMentioned: z.optional(z.boolean()),
  })
  .register(z.globalRegistry, { id: 'CaseSummary' });
export type CaseSummary = z.infer<typeof caseSummarySchema>;

/** A further clip of what a complaint was made of. */
export const joinedClipSchema = z
  .object({
    joinedClipId: joinedClipIdSchema,
    text: z.string(),
    clip: clipSchema,
    attachments: z.array(attachmentSchema),
    /** It has sealed evidence, and the reader may see it. */
    hasEvidence: z.boolean(),
    joinedAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'JoinedClip' });
export type JoinedClip = z.infer<typeof joinedClipSchema>;

/** One complainant's side of a case, as the desk sees it. `name` and `contact` are null where the reader may not know them. */
export const deskComplaintSchema = z
  .object({
    complaintId: complaintIdSchema,
    complaintNumber: complaintNumberSchema,
    channel: answeredChannelSchema,
    /** The official account that received it, for a clip. */
    receivedByAccount: z.nullable(z.string()),
    // Left out by servers older than these.
    /** Whose account that is, by the city's list; null for an account that is not on it. */
    receivedByUnit: z.optional(z.nullable(unitNameSchema)),
    /** From the post to its clip; null where the post's time is not known. */
    clipDelaySeconds: z.optional(z.nullable(z.int())),
    identity: identitySchema,
    name: z.nullable(z.string()),
    contact: z.nullable(contactSchema),
    text: z.string(),
    language: z.string(),
    place: z.nullable(placeSchema),
    // Left out by servers older than these.
    answers: z.optional(z.array(givenAnswerSchema)),
    /** The name is null where the reader may not know who stands behind the complaint. */
    onBehalfOf: z.optional(z.nullable(z.object({ name: z.nullable(z.string()), relation: openEnum(relations, 'other') }))),
    consents: z.optional(z.object(consentsSchema.shape)),
    attachments: z.array(attachmentSchema),
    clip: z.nullable(clipSchema),
    /** A clip has sealed evidence, and the reader may see it. */
    hasEvidence: z.optional(z.boolean()),
    /** Clipped again since, oldest first; left out by older servers. */
    joinedClips: z.optional(z.array(joinedClipSchema)),
    messages: z.array(messageSchema),
    // Of clips; left out by servers older than these.
    /** Where it was answered on its platform, oldest first. */
    socialReplies: z.optional(z.array(socialReplySchema)),
    /** Its author follows it by a code of their own. */
    isClaimed: z.optional(z.boolean()),
    /** What this person asked for about their own data. */
    requests: z.optional(z.array(rightRequestSchema)),
    /** Null for who left no WhatsApp number or asked not to be told, and for a reader who may not tell them. */
    whatsapp: z.optional(z.nullable(whatsappNoticeSchema)),
    /** It came in as a case of its own, and can be taken apart again. */
    isMerged: z.optional(z.boolean()),
    receivedAt: timestampSchema,
  })
  .register(z.globalRegistry, { id: 'DeskComplaint' });
export type DeskComplaint = z.infer<typeof deskComplaintSchema>;

/** What the person who asks may do with this case now. */
export const caseActions = [
  'verify',
  'forward',
  'reply',
  'note',
  'resolve',
  'handle-on-the-spot',
  'ask-info',
  'resume',
  'reject',
  'reopen',
  'archive',
  'unarchive',
  'hand-back',
  'add-support',
  'remove-support',
  'ask-advice',
  'merge',
  'unmerge',
] as const;
export type CaseAction = (typeof caseActions)[number];

export const deskCaseSchema = z
  .object({
    ...caseSummarySchema.shape,
    /** Several agencies can share a case; exactly one leads. */
    agencies: z.array(z.object({ unit: unitNameSchema, role: openEnum(['lead', 'supporting'], 'supporting'), assignedAt: timestampSchema })),
    respondentUnit: z.nullable(unitNameSchema),
    /** What closing this case must show. */
    evidenceRule: evidenceRuleSchema,
    /** Why it is due then; null while no clock runs, left out by older servers. */
    due: z.optional(z.nullable(dueExplanationSchema)),
    complaints: z.array(deskComplaintSchema),
    resolution: z.nullable(resolutionSchema),
    /** Set while the case is rejected. */
    rejection: z.optional(z.nullable(rejectionSchema)),
    /** From which a rejection may choose. */
    rejectionReasons: z.optional(z.array(rejectionReasonSchema)),
    /** Whose answer the case waits for. */
    askedComplaintId: z.optional(z.nullable(complaintIdSchema)),
    /** Who had the case in the lead, and how long; a unit that handed it back because it is not its job is not charged with that time. */
    agencyTimes: z.optional(z.array(z.object({ unit: unitNameSchema, from: timestampSchema, until: z.nullable(timestampSchema), isCharged: z.boolean() }))),
    /** Who may be named in a note: whoever sees this case and works on cases. */
    mentionable: z.optional(z.array(z.object({ operatorId: operatorIdSchema, name: z.string(), unit: unitNameSchema }))),
    /** Null before anybody rated. */
    ratings: z.optional(z.nullable(ratingFiguresSchema)),
    timeline: z.array(timelineEventSchema),
    /** `unknown`: something that this version can't do yet, and doesn't offer. */
    allowedActions: z.array(openEnum(caseActions, 'unknown')),
  })
  .register(z.globalRegistry, { id: 'DeskCase' });
export type DeskCase = z.infer<typeof deskCaseSchema>;
