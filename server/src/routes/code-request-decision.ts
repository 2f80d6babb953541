import type { confirmCodeRequest } from '@kotak-aduan/api-client/operations/confirm-code-request';
import { codeRequestListSchema } from '@kotak-aduan/api-client/operations/list-code-requests';
import type { refuseCodeRequest } from '@kotak-aduan/api-client/operations/refuse-code-request';
import type { Dependencies } from '../dependencies.ts';
import { decideCodeRequest } from '../services/decide-code-request.ts';
import { listCodeRequests } from '../services/list-code-requests.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

interface Decision {
  readonly operation: typeof confirmCodeRequest | typeof refuseCodeRequest;
  readonly state: 'confirmed' | 'refused';
}

/** Both ways in which a coordinator answers whoever lost their code; the list comes back without it. */
export function codeRequestDecision({ operation, state }: Decision, dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async ({ params }, context) => {
      const decision = { codeRequestId: params.codeRequestId, state };
      return codeRequestListSchema.parse(await decideCodeRequest(decision, { context, operator: operatorOf(context) }, dependencies));
    },
    { replay: async (_reference, context) => codeRequestListSchema.parse(await listCodeRequests(operatorOf(context), dependencies)) },
  );
}
