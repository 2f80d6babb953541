import { isForClipper, type Operation } from '@kotak-aduan/api-client/operations';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../repositories/database.ts';
import type { Caller, OriginKind } from '../routes/route.ts';
import type { OperatorAuth } from '../auth/operator-auth.ts';
import { bearerToken, readCredential } from '../auth/read-credential.ts';
import { findTracker } from '../services/find-tracker.ts';
import type { Signer } from '../services/signer.ts';

/** Turns a request into its caller, or refuses it. An operation that declares nobody is open to nobody. */
export async function authorise({
  operation,
  request,
  originKind,
  auth,
  database,
  signer,
  now,
}: {
  operation: Operation;
  request: Request;
  originKind: OriginKind;
  auth: OperatorAuth;
  database: Database;
  signer: Signer;
  now: Date;
}): Promise<Caller> {
  if (operation.allow.includes('public')) return { kind: 'public' };
  if (operation.allow.includes('tracker')) return authoriseTracker(request, { database, signer, now });

  const bearer = bearerToken(request.headers);
  // Cookies count only from our own pages; a change needs the Origin header that every browser sends with it.
  const canUseCookie = originKind === 'own' || (originKind === 'none' && request.method === 'GET');
  if (bearer === null && !canUseCookie) throw new ApiError('unauthenticated', 'a bearer token is needed');
  const found = await auth.resolve(readCredential(request.headers));
  if (found === 'none') throw new ApiError('unauthenticated', 'nobody is signed in');
  if (found === 'expired') throw new ApiError('session-expired', 'the session has ended');
  const { operator, scope } = found;
  if (scope === 'clipper' && !isForClipper(operation)) throw new ApiError('forbidden', `the clipper's session may not call ${operation.id}`);
  if (!operation.allow.includes(operator.role)) throw new ApiError('forbidden', `a ${operator.role} may not call ${operation.id}`);
  return operator;
}

async function authoriseTracker(request: Request, using: { database: Database; signer: Signer; now: Date }): Promise<Caller> {
  const token = bearerToken(request.headers);
  if (token === null) throw new ApiError('unauthenticated', 'a tracking token is needed');
  const subject = await findTracker(token, using);
  if (subject === null) throw new ApiError('unauthenticated', 'this is not a tracking token');
  if (subject === 'expired' || subject === 'replaced') throw new ApiError('session-expired', 'the tracking token has ended');
  return { kind: 'tracker', complaintId: subject.complaintId, caseId: subject.caseId };
}
