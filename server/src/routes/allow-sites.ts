import { allowSites } from '@kotak-aduan/api-client/operations/allow-sites';
import { siteListSchema } from '@kotak-aduan/api-client/operations/list-sites';
import type { Dependencies } from '../dependencies.ts';
import { decideSites } from '../services/decide-sites.ts';
import { listSites } from '../services/list-sites.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function allowSitesRoute(dependencies: Dependencies): Route {
  return defineRoute(
    allowSites,
    async ({ body }, context) => {
      await decideSites({ origins: body.origins, state: 'allowed' }, { context, operator: operatorOf(context) }, dependencies);
      return siteListSchema.parse(await listSites(dependencies));
    },
    { replay: async () => siteListSchema.parse(await listSites(dependencies)) },
  );
}
