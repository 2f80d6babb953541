import { createClipFile } from '@kotak-aduan/api-client/operations/create-clip-file';
import type { Dependencies } from '../dependencies.ts';
import { storeUpload } from '../services/store-upload.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function createClipFileRoute(dependencies: Dependencies): Route {
  return defineRoute(createClipFile, ({ query, body }, context) => {
    const { operatorId } = operatorOf(context);
    const { draftId, sha256 } = query;
    return storeUpload({ stream: body, draftId, sha256, source: 'agency', operatorId, keepsOriginal: true, transact: context.transact }, dependencies);
  });
}
