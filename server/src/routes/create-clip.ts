import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import type { Dependencies } from '../dependencies.ts';
import { fileClip, readClipReceipt } from '../services/file-clip.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function createClipRoute(dependencies: Dependencies): Route {
  return defineRoute(
    createClip,
    ({ body }, context) => {
      const operator = operatorOf(context);
      if (context.bodySha256 === null) throw new Error('a JSON body has a hash');
      return fileClip({ draft: body, payloadSha256: context.bodySha256, operator, context }, dependencies);
    },
    { replay: (complaintId) => readClipReceipt(complaintId, dependencies.database, dependencies) },
  );
}
