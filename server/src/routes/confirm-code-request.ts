import { confirmCodeRequest } from '@kotak-aduan/api-client/operations/confirm-code-request';
import type { Dependencies } from '../dependencies.ts';
import { codeRequestDecision } from './code-request-decision.ts';
import type { Route } from './route.ts';

export function confirmCodeRequestRoute(dependencies: Dependencies): Route {
  return codeRequestDecision({ operation: confirmCodeRequest, state: 'confirmed' }, dependencies);
}
