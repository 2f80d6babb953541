import type { ComplaintDraft, ComplaintReceipt } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { hasTrackingCodeHash } from '../repositories/complaint-repository.ts';
import { claimChallenge } from '../repositories/used-challenge-repository.ts';
import type { OperationContext } from '../routes/route.ts';
import { checkFiling } from './check-filing.ts';
import { checkReferences, openCase } from './open-case.ts';
import { refusal, type Proof } from './proof-of-work.ts';

interface NewFiling {
  readonly draft: ComplaintDraft;
  readonly payloadSha256: string;
  /** Null where none is asked for: the form that works without JavaScript has a token of its own. */
  readonly proof: Proof | null;
  readonly transact: OperationContext['transact'];
}

/** Files what a citizen wrote in the box. The receipt exists only once everything is on the disk. */
export async function fileComplaint(
  { draft, payloadSha256, proof, transact }: NewFiling,
  dependencies: Pick<Dependencies, 'directory' | 'now' | 'randomId' | 'randomBytes'>,
): Promise<ComplaintReceipt> {
  checkReferences(draft, dependencies.directory);
  checkFiling(draft, { directory: dependencies.directory, now: dependencies.now() });
  return transact(async (transaction) => {
    // With the complaint or not at all: a filing that fails has used nothing up.
    if (proof !== null && !(await claimChallenge(transaction, proof))) throw refusal('this proof of work was used before');
    // A code is made for one draft: a second complaint under it would be read by the first one's holder.
    if (await hasTrackingCodeHash(transaction, draft.trackingCodeHash)) {
      // Said as what it is: filed before, under a key that the device has lost since. Nothing in the form could be mended.
      throw new ApiError('key-reused', 'this tracking code is in use', { fields: ['trackingCodeHash'] });
    }
    const opened = await openCase(
      transaction,
      { ...draft, channel: 'web', receivedByAccount: null, claimTokenHash: null, payloadSha256, actor: { kind: 'citizen' } },
      dependencies,
    );
    return {
      complaintNumber: opened.complaintNumber,
      receivedAt: opened.receivedAt,
      unit: dependencies.directory.unitName(opened.leadUnitId),
      dueAt: opened.dueAt,
      // The same hexadecimal text, of the same hash.
      payloadSha256: payloadSha256 as ComplaintReceipt['payloadSha256'],
    };
  });
}
