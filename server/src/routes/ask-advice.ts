import { askAdvice as operation } from '@kotak-aduan/api-client/operations/ask-advice';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { askAdvice } from '../services/ask-advice.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function askAdviceRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => askAdvice(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
