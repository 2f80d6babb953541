import { getClipEvidence } from '@kotak-aduan/api-client/operations/get-clip-evidence';
import type { Dependencies } from '../dependencies.ts';
import { readClipEvidence } from '../services/read-clip-evidence.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function getClipEvidenceRoute(dependencies: Dependencies): Route {
  return defineRoute(getClipEvidence, async ({ params, query }, context) => ({
    evidence: await readClipEvidence({ ...params, ...query, viewpoint: operatorOf(context) }, dependencies),
  }));
}
