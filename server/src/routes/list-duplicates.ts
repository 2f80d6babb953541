import { duplicateListSchema, listDuplicates as operation } from '@kotak-aduan/api-client/operations/list-duplicates';
import type { Dependencies } from '../dependencies.ts';
import { listDuplicates } from '../services/list-duplicates.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function listDuplicatesRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async ({ params, query }, context) => {
    const asked = { caseId: params.caseId, number: query.number ?? null, viewpoint: operatorOf(context) };
    return duplicateListSchema.parse({ duplicates: await listDuplicates(asked, dependencies) });
  });
}
