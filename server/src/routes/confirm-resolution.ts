import { confirmResolution as operation } from '@kotak-aduan/api-client/operations/confirm-resolution';
import type { Dependencies } from '../dependencies.ts';
import { confirmResolution } from '../services/confirm-resolution.ts';
import { requireTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function confirmResolutionRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async ({ body }, context) => {
      const { complaintId } = trackerOf(context);
      await confirmResolution({ confirmation: body, complaintId, transact: context.transact }, dependencies);
      return requireTrackedCase(complaintId, dependencies);
    },
    { replay: (complaintId) => requireTrackedCase(complaintId, dependencies) },
  );
}
