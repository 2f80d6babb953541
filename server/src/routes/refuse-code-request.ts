import { refuseCodeRequest } from '@kotak-aduan/api-client/operations/refuse-code-request';
import { codeRequestListSchema } from '@kotak-aduan/api-client/operations/list-code-requests';
import type { Dependencies } from '../dependencies.ts';
import { decideCodeRequest } from '../services/decide-code-request.ts';
import { listCodeRequests } from '../services/list-code-requests.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function refuseCodeRequestRoute(dependencies: Dependencies): Route {
  return defineRoute(
    refuseCodeRequest,
    async ({ params }, context) => {
      const decision = { codeRequestId: params.codeRequestId, state: 'refused' } as const;
      return codeRequestListSchema.parse(await decideCodeRequest(decision, { context, operator: operatorOf(context) }, dependencies));
    },
    { replay: async (_reference, context) => codeRequestListSchema.parse(await listCodeRequests(operatorOf(context), dependencies)) },
  );
}
