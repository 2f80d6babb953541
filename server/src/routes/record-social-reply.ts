import { recordSocialReply as operation } from '@kotak-aduan/api-client/operations/record-social-reply';
import type { Dependencies } from '../dependencies.ts';
import { recordSocialReply } from '../services/record-social-reply.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function recordSocialReplyRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, ({ params, body }, context) =>
    recordSocialReply({ ...params, ...body }, { context, operator: operatorOf(context) }, dependencies),
  );
}
