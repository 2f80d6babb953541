import { verifyCase as operation } from '@kotak-aduan/api-client/operations/verify-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { verifyCase } from '../services/verify-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function verifyCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => verifyCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
