import { adviceListSchema, listAdvice as operation } from '@kotak-aduan/api-client/operations/list-advice';
import type { Dependencies } from '../dependencies.ts';
import { listAdvice } from '../services/list-advice.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function listAdviceRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async (_input, context) => adviceListSchema.parse(await listAdvice(operatorOf(context), dependencies)));
}
