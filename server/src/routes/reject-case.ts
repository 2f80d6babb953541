import { rejectCase as operation } from '@kotak-aduan/api-client/operations/reject-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { rejectCase } from '../services/reject-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function rejectCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => rejectCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
