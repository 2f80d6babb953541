import * as z from 'zod/mini';
import { siteOriginPattern, siteOriginProblemOf } from './site-origin.ts';
import { timestampSchema } from './timestamp.ts';

/** So many may be pasted at once. */
export const sitesPerCall = 100;
/** The list stands whole in a header of the frame's page; servers in front allow that header a few kilobytes. */
export const allowedSitesMax = 150;

/** A website's origin, exactly as its visitors' browsers spell it. */
export const siteOriginSchema = z.string().check(
  z.maxLength(200),
  z.regex(siteOriginPattern),
  z.refine((origin) => siteOriginProblemOf(origin) === null),
);

/** A website that holds the box, asks for that, or was refused. */
export const siteSchema = z
  .object({
    origin: z.string(),
    state: z.enum(['asked', 'allowed', 'refused']),
    /** It stands in the city's file, and only there it can be changed. */
    isFixed: z.boolean(),
    /** When a visitor's browser first and last met the box there; null for one that was never asked for. */
    firstAskedAt: z.nullable(timestampSchema),
    lastAskedAt: z.nullable(timestampSchema),
    decidedAt: z.nullable(timestampSchema),
  })
  .register(z.globalRegistry, { id: 'Site' });
export type Site = z.infer<typeof siteSchema>;
