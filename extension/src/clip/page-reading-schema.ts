import { clipSchema, platformSchema, clipTextMaxLength, snippetMaxLength } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';

const length = z.number().check(z.gte(0), z.lte(100_000));

/** What the content script may answer. It runs in a stranger's page, so a reading that does not fit is no reading at all. */
export const pageReadingSchema = z.object({
  survey: z.optional(z.object({ platform: platformSchema, isLayoutChanged: z.boolean() })),
  result: z.union([clipSchema, z.object({ kind: z.literal('none'), reason: z.string().check(z.maxLength(60)) })]),
  rectangle: z.nullable(z.object({ x: length, y: length, width: length, height: length })),
  isWhole: z.optional(z.boolean()),
  visibleText: z.optional(z.nullable(z.string().check(z.maxLength(clipTextMaxLength)))),
  snippet: z.optional(z.nullable(z.string().check(z.maxLength(snippetMaxLength)))),
  conversation: z.optional(z.nullable(z.object({ id: z.nullable(z.string().check(z.maxLength(100))), phone: z.nullable(z.string().check(z.maxLength(20))) }))),
  cut: z.optional(z.array(z.enum(['text', 'snippet'])).check(z.maxLength(2))),
  viewport: z.object({ width: length, height: length }),
});
export type CheckedPageReading = z.infer<typeof pageReadingSchema>;

export const mediaChunkSchema = z.nullable(
  z.object({
    mediaType: z.string().check(z.regex(/^image\/[a-z0-9.+-]+$/), z.maxLength(40)),
    totalBytes: z.int().check(z.positive(), z.lte(20_000_000)),
    base64: z.string().check(z.minLength(1), z.maxLength(700_000)),
  }),
);

/** Where a part of the clipped element stands in the window, for a screenshot in parts. */
export const partInViewSchema = z.nullable(
  z.object({ from: length, to: length, height: length, x: length, y: length, width: length, viewport: z.object({ width: length, height: length }) }),
);
export type CheckedPartInView = NonNullable<z.infer<typeof partInViewSchema>>;
