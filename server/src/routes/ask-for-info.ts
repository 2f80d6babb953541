import { askForInfo as operation } from '@kotak-aduan/api-client/operations/ask-for-info';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { askForInfo } from '../services/ask-for-info.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function askForInfoRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => askForInfo(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
