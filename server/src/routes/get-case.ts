import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import type { Dependencies } from '../dependencies.ts';
import { readCase } from '../services/read-case.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function getCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(getCase, async ({ params }, context) => {
    const viewpoint = operatorOf(context);
    return readCase({ caseId: params.caseId, viewpoint }, dependencies);
  });
}
