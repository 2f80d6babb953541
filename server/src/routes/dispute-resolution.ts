import { disputeResolution as operation } from '@kotak-aduan/api-client/operations/dispute-resolution';
import type { Dependencies } from '../dependencies.ts';
import { disputeResolution } from '../services/dispute-resolution.ts';
import { requireTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function disputeResolutionRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async ({ body }, context) => {
      const { complaintId } = trackerOf(context);
      await disputeResolution({ dispute: body, complaintId, transact: context.transact }, dependencies);
      return requireTrackedCase(complaintId, dependencies);
    },
    { replay: (complaintId) => requireTrackedCase(complaintId, dependencies) },
  );
}
