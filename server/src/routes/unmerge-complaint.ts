import { unmergeComplaint as operation } from '@kotak-aduan/api-client/operations/unmerge-complaint';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { unmergeComplaint } from '../services/unmerge-complaint.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function unmergeComplaintRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => unmergeComplaint(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
