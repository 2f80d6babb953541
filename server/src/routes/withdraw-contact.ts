import { withdrawContact as operation } from '@kotak-aduan/api-client/operations/withdraw-contact';
import type { Dependencies } from '../dependencies.ts';
import { withdrawContact } from '../services/withdraw-contact.ts';
import { requireTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function withdrawContactRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async (_input, context) => {
      const { complaintId } = trackerOf(context);
      await withdrawContact({ complaintId, transact: context.transact }, dependencies);
      return requireTrackedCase(complaintId, dependencies);
    },
    { replay: (complaintId) => requireTrackedCase(complaintId, dependencies) },
  );
}
