import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { proofOfWorkHeader } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { fileComplaint } from '../services/file-complaint.ts';
import { defineRoute, type Route } from './route.ts';

export function createComplaintRoute(dependencies: Dependencies): Route {
  return defineRoute(createComplaint, async ({ body }, context) => {
    const isTrustedPage = context.originKind === 'own' || context.originKind === 'extension';
    if (body.identity !== 'named' && !isTrustedPage) throw new ApiError('identity-not-allowed-here', 'a name may be hidden on the city’s own page only');
    if (context.bodySha256 === null) throw new Error('a JSON body has a hash');
    const proof = await dependencies.challenger.check(context.headers.get(proofOfWorkHeader), 'createComplaint');
    return fileComplaint({ draft: body, payloadSha256: context.bodySha256, proof, transact: context.transact }, dependencies);
  });
}
