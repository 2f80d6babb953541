import * as z from 'zod/mini';

/** The one table: what went wrong, and the HTTP status that says so. Server, client and OpenAPI read it. */
export const errorStatuses = {
  'malformed-request': 400,
  unauthenticated: 401,
  'session-expired': 401,
  forbidden: 403,
  'origin-not-allowed': 403,
  'identity-not-allowed-here': 403,
  'proof-of-work-required': 403,
  'not-found': 404,
  'wrong-tracking-code': 404,
  'method-not-allowed': 405,
  'still-running': 409,
  'illegal-transition': 409,
  'too-late': 409,
  'stale-version': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'unsupported-file': 415,
  'invalid-input': 422,
  'key-reused': 422,
  'unreadable-image': 422,
  'image-too-large': 422,
  'unreadable-file': 422,
  'media-too-long': 422,
  'protected-document': 422,
  'evidence-missing': 422,
  'evidence-changed': 422,
  'upload-missing': 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatuses;

// Object.keys gives string[]; the table above is its only source.
export const errorCodes = Object.keys(errorStatuses) as [ErrorCode, ...ErrorCode[]];

export const errorBodySchema = z
  .object({
    error: z.object({
      code: z.enum(errorCodes),
      /** English, for a log; never shown to a person. */
      message: z.string(),
      requestId: z.string(),
      /** The fields that were refused, as paths: `name`, `attachments.2.caption`. */
      fields: z.optional(z.array(z.string())),
    }),
  })
  .register(z.globalRegistry, { id: 'Error' });
export type ErrorBody = z.infer<typeof errorBodySchema>;
