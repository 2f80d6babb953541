import * as z from 'zod/mini';
import { platforms } from './clip.ts';

/** Of a set as its bytes stand in the file and travel. */
export const readingRulesMaxLength = 200_000;

/** `link`, `id.hour`, `month.1`. No name that means something to every object. */
const nameSchema = z.string().check(z.regex(/^(?!constructor$)[a-z][A-Za-z0-9]{0,39}(?:\.[a-z0-9]{1,10})?$/));

/**
 * A selector that can do nothing but select: bounded, without escapes, braces and control characters; without `:has()`, which may look at the whole page for
 * each element; with at most so many steps. Whether it is one at all is for a browser to say, before the set is taken.
 */
const selectorSchema = z.string().check(
  z.minLength(1),
  z.maxLength(500),
  z.regex(/^[^\\{};@<\p{Cc}]*$/u),
  z.refine((selector) => !/:has\s*\(/i.test(selector) && (selector.match(/[\s>+~]+/g) ?? []).length <= 40),
);

/** A word as a person reads it; compared, never a pattern. */
const wordSchema = z.string().check(z.minLength(1), z.maxLength(40), z.regex(/^\P{Cc}*$/u));

const tableSchema = z.strictObject({
  selectors: z.optional(z.record(nameSchema, selectorSchema).check(z.refine((table) => Object.keys(table).length <= 100))),
  words: z.optional(z.record(nameSchema, z.array(wordSchema).check(z.maxLength(300))).check(z.refine((table) => Object.keys(table).length <= 500))),
});

/** Names of tables: a platform's own, and the words for times, which all share. */
export const ruleTableNames = [...platforms, 'time'] as const;

/** Selectors and words by which the extension reads pages, where a platform changed sooner than the extension. What a table leaves out stays as it is built in. */
export const readingRulesSchema = z
  .strictObject({
    format: z.literal(1),
    /** The day it was written as a number, 20261122; a set counts where it is newer than what the extension has. */
    version: z.int().check(z.gte(20_260_000), z.lte(29_991_231)),
    tables: z.partialRecord(z.enum(ruleTableNames), tableSchema),
  })
  .register(z.globalRegistry, { id: 'ReadingRules' });
export type ReadingRules = z.infer<typeof readingRulesSchema>;

/** What is put before a set's text when it is signed: what this key signs for one purpose proves nothing for another. */
export const readingRulesPurpose = 'kotak-aduan/reading-rules\n';

/** A set as the city's server hands it out: its text as it was signed, not yet believed. */
export const servedRulesSchema = z
  .object({
    /** Ed25519, the raw 32 bytes as base64url. */
    publicKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
    /** Null where the city keeps no set of its own. */
    signed: z.nullable(z.object({ text: z.string().check(z.maxLength(readingRulesMaxLength)), signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)) })),
  })
  .register(z.globalRegistry, { id: 'ServedReadingRules' });
export type ServedRules = z.infer<typeof servedRulesSchema>;
