import { codeRequestListSchema, listCodeRequests as operation } from '@kotak-aduan/api-client/operations/list-code-requests';
import type { Dependencies } from '../dependencies.ts';
import { listCodeRequests } from '../services/list-code-requests.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function listCodeRequestsRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async (_input, context) => codeRequestListSchema.parse(await listCodeRequests(operatorOf(context), dependencies)));
}
