import { errorStatuses, type ErrorBody } from '@kotak-aduan/api-client/schemas';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from './app-environment.ts';

/** Every refusal in the one shape. What went wrong inside stays in the log, by the request's id. */
export function errorResponse(c: Context<AppEnvironment>, error: unknown, log: Logger): Response {
  const requestId = c.get('requestId');
  const known = error instanceof ApiError ? error : new ApiError('internal', 'something went wrong here');
  if (!(error instanceof ApiError)) log.error({ requestId, failure: describeError(error) }, 'request failed');
  if (known.retryAfterSeconds !== null) c.header('Retry-After', String(known.retryAfterSeconds));
  const body: ErrorBody = {
    error: { code: known.code, message: known.message, requestId, ...(known.fields === null ? {} : { fields: [...known.fields] }) },
  };
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(body), errorStatuses[known.code], { 'Content-Type': 'application/json; charset=utf-8' });
}

/** The kind of an error and where it came from. Its message may quote a value that a person wrote, so it is left out. */
export function describeError(error: unknown): { name: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12);
  return { name: error.name, ...('code' in error ? { code: String(error.code) } : {}), stack: frames.join('\n') };
}
