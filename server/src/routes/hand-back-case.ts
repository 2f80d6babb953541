import { handBackCase as operation } from '@kotak-aduan/api-client/operations/hand-back-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { handBackCase } from '../services/hand-back-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function handBackCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => handBackCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
