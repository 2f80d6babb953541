import { listClaims as operation } from '@kotak-aduan/api-client/operations/list-claims';
import type { Dependencies } from '../dependencies.ts';
import { listClaims } from '../services/list-claims.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function listClaimsRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async (_input, context) => operation.success.schema.parse(await listClaims(operatorOf(context), dependencies)));
}
