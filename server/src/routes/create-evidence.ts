import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import type { Dependencies } from '../dependencies.ts';
import { storeEvidence } from '../services/store-evidence.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function createEvidenceRoute(dependencies: Dependencies): Route {
  return defineRoute(createEvidence, ({ query, body }, context) => {
    const { operatorId } = operatorOf(context);
    return storeEvidence({ stream: body, draftId: query.draftId, sha256: query.sha256, operatorId, transact: context.transact }, dependencies);
  });
}
