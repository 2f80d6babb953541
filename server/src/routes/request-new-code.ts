import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { proofOfWorkHeader } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { limitCodeRequests } from '../middleware/limit-code-requests.ts';
import { askForNewCode } from '../services/ask-for-new-code.ts';
import { defineRoute, type Route } from './route.ts';

export function requestNewCodeRoute(dependencies: Dependencies): Route {
  return defineRoute(requestNewCode, async ({ body }, context) => {
    limitCodeRequests(dependencies.rateLimiter, { address: context.clientAddress, complaintNumber: body.complaintNumber });
    const proof = await dependencies.challenger.check(context.headers.get(proofOfWorkHeader), 'requestNewCode');
    return askForNewCode({ request: body, proof, transact: context.transact }, dependencies);
  });
}
