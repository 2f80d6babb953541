import { errorStatuses } from '@kotak-aduan/api-client/schemas';
import type { Context } from 'hono';
import type { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { Html } from './page.ts';

export async function show(
  c: Context<AppEnvironment>,
  body: Html,
  headers: Readonly<Record<string, string>>,
  error: ApiError | null = null,
): Promise<Response> {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  c.header('Vary', 'Accept-Language', { append: true });
  if (error?.retryAfterSeconds != null) c.header('Retry-After', String(error.retryAfterSeconds));
  return c.html(await body, error === null ? 200 : errorStatuses[error.code]);
}
