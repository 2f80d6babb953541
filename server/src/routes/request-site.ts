import { requestSite } from '@kotak-aduan/api-client/operations/request-site';
import type { Dependencies } from '../dependencies.ts';
import { noteSiteRequest } from '../services/note-site-request.ts';
import { defineRoute, type Route } from './route.ts';

/** Whoever gets as far as the handler is on the list already. Also a stranger is answered with a 2xx: anything else is a red line in a browser's console. */
export function requestSiteRoute(dependencies: Dependencies): Route {
  return defineRoute(requestSite, async () => ({ isListed: true }), {
    answerStranger: async (origin, clientAddress) => {
      await noteSiteRequest({ origin, clientAddress }, dependencies);
      return { isListed: false };
    },
  });
}
