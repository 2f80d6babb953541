import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import type { Dependencies } from '../dependencies.ts';
import { requireTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function getTrackedCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(getTrackedCase, async (_input, context) => {
    return requireTrackedCase(trackerOf(context).complaintId, dependencies);
  });
}
