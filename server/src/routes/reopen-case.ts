import { reopenCase as operation } from '@kotak-aduan/api-client/operations/reopen-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { reopenCase } from '../services/reopen-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function reopenCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => reopenCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
