import { countUnanswered as operation } from '@kotak-aduan/api-client/operations/count-unanswered';
import type { Dependencies } from '../dependencies.ts';
import { countUnanswered } from '../services/count-unanswered.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function countUnansweredRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async (_input, context) => operation.success.schema.parse(await countUnanswered(operatorOf(context), dependencies)));
}
