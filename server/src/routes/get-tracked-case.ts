import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { readTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function getTrackedCaseRoute(dependencies: Dependencies): Route {
  return defineRoute(getTrackedCase, async (_input, context) => {
    const tracked = await readTrackedCase(trackerOf(context).complaintId, dependencies);
    if (tracked === null) throw new ApiError('unauthenticated', 'the complaint of this token is gone');
    return tracked;
  });
}
