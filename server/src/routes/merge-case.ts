import { mergeCase as operation } from '@kotak-aduan/api-client/operations/merge-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { mergeCase } from '../services/merge-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function mergeCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => mergeCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
