import { createClaim } from '@kotak-aduan/api-client/operations/create-claim';
import type { Dependencies } from '../dependencies.ts';
import { askForClaim, readClaim } from '../services/ask-for-claim.ts';
import { defineRoute, type Route } from './route.ts';

export function createClaimRoute(dependencies: Dependencies): Route {
  return defineRoute(createClaim, ({ body }, context) => askForClaim(body, context, dependencies), { replay: (claimId) => readClaim(claimId, dependencies) });
}
