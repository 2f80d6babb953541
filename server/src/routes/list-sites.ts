import { listSites as operation, siteListSchema } from '@kotak-aduan/api-client/operations/list-sites';
import type { Dependencies } from '../dependencies.ts';
import { listSites } from '../services/list-sites.ts';
import { defineRoute, type Route } from './route.ts';

export function listSitesRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async () => siteListSchema.parse(await listSites(dependencies)));
}
