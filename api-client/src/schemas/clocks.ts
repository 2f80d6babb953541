import * as z from 'zod/mini';
import { clockUnits, escalationTargets } from './clock-names.ts';
import { complaintKinds } from './complaint-kind.ts';

const clockUnitSchema = z.enum(clockUnits);

/** Kinds of complaint that may have clocks of their own; about an official goes before the rest ("berkadar pengawasan"). */
export const clockKinds = [...complaintKinds, 'about-official'] as const;
export type ClockKind = (typeof clockKinds)[number];

const amountSchema = z.number().check(z.positive(), z.maximum(2000));

/** For one kind of complaint: what is left out is as for all. */
export const kindClocksSchema = z.strictObject({
  unit: z.optional(clockUnitSchema),
  verify: z.optional(amountSchema),
  firstReply: z.optional(amountSchema),
  resolve: z.optional(amountSchema),
});

const escalationStepsSchema = z
  .array(
    z.strictObject({
      to: z.enum(escalationTargets),
      /** So long after the due date; 0 is at once. */
      after: z.number().check(z.nonnegative(), z.maximum(2000)),
      unit: clockUnitSchema,
    }),
  )
  .check(z.maxLength(escalationTargets.length));

/** How long each step may take, from receipt. */
export const clocksSchema = z
  .strictObject({
    unit: clockUnitSchema,
    verify: amountSchema,
    firstReply: amountSchema,
    resolve: amountSchema,
    /** A resolved case closes by itself after so many working days without a word from the citizen, who may dispute it as long. */
    closeAfterWorkingDays: amountSchema,
    byKind: z.optional(z.partialRecord(z.enum(clockKinds), kindClocksSchema)),
    /** To whom a late case goes up, and when. None: nobody is told, it only stands on top of the queue. */
    escalate: z.optional(escalationStepsSchema),
    /** Where the figures come from. */
    source: z.string(),
  })
  .register(z.globalRegistry, { id: 'Clocks' });
export type Clocks = z.infer<typeof clocksSchema>;

/** As a city's file says it: figures of its own, or a preset with what the city has otherwise. */
export const clockSettingsSchema = z.union([
  clocksSchema,
  z.strictObject({ ...z.partial(clocksSchema).shape, /** A file in `server/clocks/`. */ preset: z.string() }),
]);
export type ClockSettings = z.infer<typeof clockSettingsSchema>;
