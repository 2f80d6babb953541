import { changeSupport as operation } from '@kotak-aduan/api-client/operations/change-support';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { changeSupport } from '../services/change-support.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function changeSupportRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => changeSupport(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
