import * as z from 'zod/mini';

/** A moment as ISO 8601 in UTC, for example `2026-11-22T01:41:20.000Z`. */
export const timestampSchema = z.iso.datetime();
export type Timestamp = z.infer<typeof timestampSchema>;
