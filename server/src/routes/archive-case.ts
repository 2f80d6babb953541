import { archiveCase as operation } from '@kotak-aduan/api-client/operations/archive-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { archiveCase } from '../services/archive-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function archiveCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => archiveCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
