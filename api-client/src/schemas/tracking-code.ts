import * as z from 'zod/mini';
import { isTrackingCode, normaliseTrackingCode } from './tracking-code-characters.ts';

/** Accepts a code as typed and gives it normalised; refuses one whose check character does not fit. */
export const trackingCodeSchema = z
  .pipe(z.pipe(z.string().check(z.maxLength(64)), z.transform(normaliseTrackingCode)), z.string().check(z.refine(isTrackingCode)))
  .brand<'TrackingCode'>();
export type TrackingCode = z.infer<typeof trackingCodeSchema>;
