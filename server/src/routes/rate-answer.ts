import { rateAnswer as operation } from '@kotak-aduan/api-client/operations/rate-answer';
import type { Dependencies } from '../dependencies.ts';
import { rateAnswer } from '../services/rate-answer.ts';
import { requireTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function rateAnswerRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async ({ body }, context) => {
      const { complaintId } = trackerOf(context);
      await rateAnswer({ rating: body, complaintId, transact: context.transact }, dependencies);
      return requireTrackedCase(complaintId, dependencies);
    },
    { replay: (complaintId) => requireTrackedCase(complaintId, dependencies) },
  );
}
