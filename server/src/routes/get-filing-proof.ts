import { getFilingProof } from '@kotak-aduan/api-client/operations/get-filing-proof';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { readFilingProof } from '../services/read-filing-proof.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function getFilingProofRoute(dependencies: Dependencies): Route {
  return defineRoute(getFilingProof, async (_input, context) => {
    const proof = await readFilingProof(trackerOf(context).complaintId, dependencies);
    if (proof === null) throw new ApiError('unauthenticated', 'the complaint of this token is gone');
    return proof;
  });
}
