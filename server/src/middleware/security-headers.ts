import type { MiddlewareHandler } from 'hono';
import type { AppEnvironment } from './app-environment.ts';

/** The strictest answer is the default; a page that needs more says so by setting the header itself. */
const defaults: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};

/** A page that may be framed sets this (to nothing) so that no default stands in its way. */
export const framedPage = 'X-Kotak-Aduan-Framed';

export const setSecurityHeaders: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  await next();
  const isFramed = c.res.headers.has(framedPage);
  for (const [name, value] of Object.entries(defaults)) {
    if (isFramed && name === 'X-Frame-Options') continue;
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
  c.res.headers.delete(framedPage);
};
