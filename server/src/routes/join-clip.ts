import { joinClip as operation } from '@kotak-aduan/api-client/operations/join-clip';
import type { Dependencies } from '../dependencies.ts';
import { joinClip, readJoinReceipt } from '../services/join-clip.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function joinClipRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    ({ params, body }, context) => {
      const operator = operatorOf(context);
      if (context.bodySha256 === null) throw new Error('a JSON body has a hash');
      return joinClip({ ...params, draft: body, payloadSha256: context.bodySha256, operator, context }, dependencies);
    },
    { replay: (joinedClipId) => readJoinReceipt(joinedClipId, dependencies.database, dependencies) },
  );
}
