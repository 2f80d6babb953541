import { createCitizenReply as operation } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type { Dependencies } from '../dependencies.ts';
import { addCitizenReply } from '../services/add-citizen-reply.ts';
import { requireTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function createCitizenReplyRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async ({ body }, context) => {
      const { complaintId } = trackerOf(context);
      await addCitizenReply({ reply: body, complaintId, transact: context.transact }, dependencies);
      return requireTrackedCase(complaintId, dependencies);
    },
    { replay: (complaintId) => requireTrackedCase(complaintId, dependencies) },
  );
}
