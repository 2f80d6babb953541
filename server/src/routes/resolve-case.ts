import { resolveCase as operation } from '@kotak-aduan/api-client/operations/resolve-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { resolveCase } from '../services/resolve-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function resolveCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => resolveCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
