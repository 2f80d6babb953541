import { listCases as operation } from '@kotak-aduan/api-client/operations/list-cases';
import type { Dependencies } from '../dependencies.ts';
import { listCases } from '../services/list-cases.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function listCasesRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async ({ query }, context) => {
    const viewpoint = operatorOf(context);
    const page = await listCases({ viewpoint, filter: query }, dependencies);
    return operation.success.schema.parse(page);
  });
}
