import { findClips as operation } from '@kotak-aduan/api-client/operations/find-clips';
import type { Dependencies } from '../dependencies.ts';
import { findClips } from '../services/find-clips.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function findClipsRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, async ({ body }, context) => {
    const viewpoint = operatorOf(context);
    return operation.success.schema.parse({ matches: await findClips({ keys: body.keys, viewpoint }, dependencies) });
  });
}
