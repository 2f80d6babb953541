import { markNotComplaint as operation } from '@kotak-aduan/api-client/operations/mark-not-complaint';
import type { Dependencies } from '../dependencies.ts';
import { markNotComplaint } from '../services/mark-not-complaint.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function markNotComplaintRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async ({ body: { commentKey, kind } }, context) => {
    await markNotComplaint({ commentKey, kind }, { context, operator: operatorOf(context) }, dependencies);
    return { mark: kind === null ? null : { commentKey, kind } };
  });
}
