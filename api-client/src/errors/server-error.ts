import type { ErrorCode } from '../schemas/error.ts';
import { ApiClientError, type ApiClientErrorOptions } from './api-client-error.ts';

interface ServerErrorOptions extends ApiClientErrorOptions {
  readonly code: ErrorCode;
  readonly status: number;
  readonly requestId: string;
  readonly fields?: readonly string[];
  readonly retryAfterMs?: number | null;
}

const retryableCodes: readonly ErrorCode[] = ['still-running', 'proof-of-work-required', 'rate-limited', 'internal', 'unavailable'];

/** The server refused, and said why by a code of the contract. */
export class ServerError extends ApiClientError {
  override readonly name = 'ServerError';
  readonly code: ErrorCode;
  readonly isRetryable: boolean;
  readonly status: number;
  /** What to tell the server's operator. */
  readonly requestId: string;
  /** The fields that were refused, as paths: `name`, `attachments.2.caption`. */
  readonly fields: readonly string[];
  readonly retryAfterMs: number | null;

  constructor(options: ServerErrorOptions) {
    super(options);
    this.code = options.code;
    this.status = options.status;
    this.requestId = options.requestId;
    this.fields = options.fields ?? [];
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.isRetryable = retryableCodes.includes(options.code);
  }
}

/** True for any refusal by the server; for one of them ask `hasCode(error, 'rate-limited')`. */
export const isServerError = (error: unknown): error is ServerError =>
  typeof error === 'object' && error !== null && 'requestId' in error && 'status' in error && 'code' in error;
