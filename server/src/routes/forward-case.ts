import { forwardCase as operation } from '@kotak-aduan/api-client/operations/forward-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { forwardCase } from '../services/forward-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function forwardCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => forwardCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
