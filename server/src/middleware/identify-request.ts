import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { AppEnvironment } from './app-environment.ts';

/** Names each request, and writes one line when it is done: method, route, status, time. No query, no address, no words. */
export function identifyRequest({ log, trustedProxies }: { log: Logger; trustedProxies: number }): MiddlewareHandler<AppEnvironment> {
  return async (c, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    c.set('clientAddress', clientAddress(c.env?.incoming?.socket?.remoteAddress ?? 'unknown', c.req.header('x-forwarded-for'), trustedProxies));
    c.header('X-Request-Id', requestId);
    await next();
    // The pattern and never the address: whatever somebody put there by mistake stays out of the log (TRK-4).
    log.info({ requestId, method: c.req.method, route: routePath(c, -1), status: c.res.status, ms: Math.round(performance.now() - startedAt) }, 'request');
  };
}

/** The chain is read from the right: only what our own proxies wrote is believed. */
function clientAddress(socketAddress: string, forwardedFor: string | undefined, trustedProxies: number): string {
  if (trustedProxies === 0 || forwardedFor === undefined) return socketAddress;
  const hops = forwardedFor.split(',').map((hop) => hop.trim());
  return hops[Math.max(0, hops.length - trustedProxies)] ?? socketAddress;
}
