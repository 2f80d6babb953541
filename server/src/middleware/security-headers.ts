import type { MiddlewareHandler } from 'hono';
import type { AppEnvironment } from './app-environment.ts';

/** The strictest answer is the default; a page that needs more says so by setting the header itself. */
const defaults: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};

/** Inside only, never sent: `1` is a page that may be framed, `demo` an agency's own page, which stands for itself. */
export const framedPage = 'X-Kotak-Aduan-Page';

export const setSecurityHeaders: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  await next();
  const { headers } = c.res;
  const kind = headers.get(framedPage);
  headers.delete(framedPage);
  if (kind === 'demo') {
    if (headers.get('Content-Security-Policy') === '') headers.delete('Content-Security-Policy');
    return;
  }
  for (const [name, value] of Object.entries(defaults)) {
    if (kind === '1' && (name === 'X-Frame-Options' || name === 'Cross-Origin-Opener-Policy')) continue;
    if (!headers.has(name)) headers.set(name, value);
  }
};
