import { recordNotice as operation } from '@kotak-aduan/api-client/operations/record-notice';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { recordNotice } from '../services/record-notice.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function recordNoticeRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, ({ params, body }, context) => recordNotice({ ...params, ...body }, { context, operator: operatorOf(context) }, dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
