import * as z from 'zod/mini';
import { clipFields, clipKinds, platformSchema } from './clip.ts';
import { skeletonMaxLength } from './limits.ts';
import { timestampSchema } from './timestamp.ts';

/** What a person saw to be wrong: a field, or that another thing was clipped than the one pointed at. */
export const wrongParts = ['target', ...clipFields] as const;
export type WrongPart = (typeof wrongParts)[number];

/** The few words that a skeleton has of its own, for times: everything else is made of letters of no language. */
const skeletonWords: ReadonlySet<string> = new Set(['jam', 'januari']);

/** Whether the texts between the tags hold nothing but what a skeleton is made of: an older or broken clipper must not bring a citizen's words. */
export const isSkeletonText = (html: string): boolean =>
  (
    html
      .replaceAll(/<[^<>]*>/g, ' ')
      .replaceAll(/&(?:amp|lt|gt|quot);/g, ' ')
      .match(/\p{L}{3,}/gu) ?? []
  ).every((word) => /^[aeiouqxz]+$/i.test(word) || skeletonWords.has(word.toLowerCase()));

const kebab = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/), z.maxLength(40));

/** A clip that went wrong, told without one word of the page: the structure around the element, and what was wrong with it. */
export const clipReportSchema = z
  .strictObject({
    platform: platformSchema,
    /** What it was read as; null where nothing was clipped, and then why. */
    kind: z.nullable(z.enum(clipKinds)),
    reason: z.nullable(kebab),
    wrong: z.array(z.enum(wrongParts)).check(z.maxLength(wrongParts.length)),
    gaps: z.array(z.enum(clipFields)).check(z.maxLength(clipFields.length)),
    /** Of the page, its names and numbers invented. */
    address: z.string().check(z.regex(/^https?:\/\/[^\s<>"]*$/), z.maxLength(2_000)),
    html: z.string().check(
      z.minLength(1),
      z.maxLength(skeletonMaxLength),
      z.refine((html) => isSkeletonText(html), { error: 'holds words of a page' }),
    ),
    capturedOn: z.iso.date(),
    extensionVersion: z.string().check(z.regex(/^[\d.]{1,20}$/)),
  })
  .register(z.globalRegistry, { id: 'ClipReport' });
export type ClipReport = z.infer<typeof clipReportSchema>;

export const keptClipReportSchema = z
  .object({ ...clipReportSchema.shape, clipReportId: z.uuid(), receivedAt: timestampSchema })
  .register(z.globalRegistry, { id: 'KeptClipReport' });
export type KeptClipReport = z.infer<typeof keptClipReportSchema>;
