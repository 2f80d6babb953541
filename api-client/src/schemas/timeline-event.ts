import * as z from 'zod/mini';
import { complaintNumberSchema, eventIdSchema } from './ids.ts';
import { openEnum } from './open-enum.ts';
import { timestampSchema } from './timestamp.ts';
import { unitNameSchema } from './unit.ts';

export const timelineEventKinds = [
  'received',
  'verified',
  'forwarded',
  'replied',
  'citizen-replied',
  'noted',
  'info-requested',
  'info-answered',
  'resumed',
  'resolved',
  'handed-back',
  'support-added',
  'support-removed',
  'advice-asked',
  'advice-given',
  'rejected',
  'reopened',
  'archived',
  'unarchived',
  'closed',
  // It is late, and has gone up: to the head of its unit, the coordinator, the head of the city.
  'escalated-to-unit',
  'escalated-to-coordinator',
  'escalated-to-city',
  'disputed',
  'rated',
  'contact-withdrawn',
  'right-requested',
  'code-replaced',
  'code-refused',
  'claimed',
  'social-replied',
  'clip-joined',
  // An operator opened WhatsApp to tell the complainant; whether they sent it there is theirs to know.
  'whatsapp-opened',
  // Complaints of another case came to this one; this one's went to another; and both undone.
  'merged',
  'merged-into',
  'unmerged',
  'unmerged-from',
] as const;
/** As a server writes it. */
export type TimelineEventKind = (typeof timelineEventKinds)[number];

/** One entry of a case's append-only timeline, as the desk sees it. */
export const timelineEventSchema = z
  .object({
    eventId: eventIdSchema,
    /** `changed`: something that this version has no word for yet. */
    kind: openEnum(timelineEventKinds, 'changed'),
    at: timestampSchema,
    actor: z.object({
      kind: openEnum(['citizen', 'operator', 'system'], 'system'),
      name: z.nullable(z.string()),
      unit: z.nullable(unitNameSchema),
    }),
    /** The note, the forwarding note, the reply or the result; null where the event has no words. */
    text: z.nullable(z.string()),
    /** To whom: forwarded, helped by, asked for advice; of `handed-back` whose job it may be instead. */
    toUnit: z.nullable(unitNameSchema),
    /** Names of the operators whom a note names. */
    mentioned: z.optional(z.array(z.string())),
    /** Of which complaint it is: of `merged` and `unmerged`, and in the timeline that a merged complaint brought with it. Left out by older servers. */
    complaintNumber: z.optional(z.nullable(complaintNumberSchema)),
  })
  .register(z.globalRegistry, { id: 'TimelineEvent' });
export type TimelineEvent = z.infer<typeof timelineEventSchema>;
