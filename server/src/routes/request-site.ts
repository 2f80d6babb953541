import { requestSite } from '@kotak-aduan/api-client/operations/request-site';
import type { Dependencies } from '../dependencies.ts';
import { noteSiteRequest } from '../services/note-site-request.ts';
import { defineRoute, type Route } from './route.ts';

/** Whoever gets as far as the handler is on the list already. */
export function requestSiteRoute(dependencies: Dependencies): Route {
  return defineRoute(requestSite, async () => undefined, {
    onForeignOrigin: (origin, clientAddress) => noteSiteRequest({ origin, clientAddress }, dependencies),
  });
}
