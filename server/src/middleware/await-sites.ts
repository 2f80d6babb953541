import type { MiddlewareHandler } from 'hono';
import type { SiteList } from '../services/site-list.ts';
import type { AppEnvironment } from './app-environment.ts';

/** Nobody is answered before it is known whose pages may ask: the list is read once, with the first request. */
export function awaitSites(sites: SiteList): MiddlewareHandler<AppEnvironment> {
  let isRead: Promise<void> | null = null;
  return async (_c, next) => {
    isRead ??= sites.load().catch((error: unknown) => {
      isRead = null;
      throw error;
    });
    await isRead;
    await next();
  };
}
