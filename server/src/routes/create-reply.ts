import { createReply as operation } from '@kotak-aduan/api-client/operations/create-reply';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { createReply } from '../services/create-reply.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function createReplyRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => createReply(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
