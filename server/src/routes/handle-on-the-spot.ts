import { handleOnTheSpot as operation } from '@kotak-aduan/api-client/operations/handle-on-the-spot';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { handleOnTheSpot } from '../services/handle-on-the-spot.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function handleOnTheSpotRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => handleOnTheSpot(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
