import { resumeCase as operation } from '@kotak-aduan/api-client/operations/resume-case';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { resumeCase } from '../services/resume-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function resumeCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => resumeCase(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
