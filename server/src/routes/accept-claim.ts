import { acceptClaim as operation } from '@kotak-aduan/api-client/operations/accept-claim';
import type { Dependencies } from '../dependencies.ts';
import { acceptClaim } from '../services/accept-claim.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function acceptClaimRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, ({ params, body }, context) => acceptClaim({ ...params, ...body }, { context, operator: operatorOf(context) }, dependencies));
}
