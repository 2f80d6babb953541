import { requestRight as operation } from '@kotak-aduan/api-client/operations/request-right';
import type { Dependencies } from '../dependencies.ts';
import { requestRight } from '../services/request-right.ts';
import { requireTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function requestRightRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async ({ body }, context) => {
      const { complaintId } = trackerOf(context);
      await requestRight({ claim: body, complaintId, transact: context.transact }, dependencies);
      return requireTrackedCase(complaintId, dependencies);
    },
    { replay: (complaintId) => requireTrackedCase(complaintId, dependencies) },
  );
}
