import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import type { Dependencies } from '../dependencies.ts';
import { storeUpload } from '../services/store-upload.ts';
import { defineRoute, type Route } from './route.ts';

export function createUploadRoute(dependencies: Dependencies): Route {
  return defineRoute(createUpload, ({ query, body }, context) =>
    storeUpload({ stream: body, draftId: query.draftId, sha256: query.sha256, source: 'citizen', operatorId: null, transact: context.transact }, dependencies),
  );
}
