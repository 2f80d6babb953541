import { siteListSchema } from '@kotak-aduan/api-client/operations/list-sites';
import { refuseSite } from '@kotak-aduan/api-client/operations/refuse-site';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { decideSites } from '../services/decide-sites.ts';
import { listSites } from '../services/list-sites.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function refuseSiteRoute(dependencies: Dependencies): Route {
  return defineRoute(
    refuseSite,
    async ({ body }, context) => {
      if (dependencies.sites.isFixed(body.origin)) throw new ApiError('illegal-transition', 'this site stands in the city’s file');
      await decideSites({ origins: [body.origin], state: 'refused' }, { context, operator: operatorOf(context) }, dependencies);
      return siteListSchema.parse(await listSites(dependencies));
    },
    { replay: async () => siteListSchema.parse(await listSites(dependencies)) },
  );
}
