import type { ErrorCode } from '@kotak-aduan/api-client/schemas';

/** A refusal that the caller is told by its code. `message` is English, for the log, and never holds what a person wrote. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly fields: readonly string[] | null;
  readonly retryAfterSeconds: number | null;

  constructor(code: ErrorCode, message: string, details: { fields?: readonly string[]; retryAfterSeconds?: number; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.fields = details.fields ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}
