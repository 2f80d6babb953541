import { refuseCodeRequest } from '@kotak-aduan/api-client/operations/refuse-code-request';
import type { Dependencies } from '../dependencies.ts';
import { codeRequestDecision } from './code-request-decision.ts';
import type { Route } from './route.ts';

export function refuseCodeRequestRoute(dependencies: Dependencies): Route {
  return codeRequestDecision({ operation: refuseCodeRequest, state: 'refused' }, dependencies);
}
