import type { newCodeRequestSchema } from '@kotak-aduan/api-client/operations/request-new-code';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { countWaitingCodeRequests, insertCodeRequest } from '../repositories/code-request-repository.ts';
import { findComplaintByNumber, hasTrackingCodeHash } from '../repositories/complaint-repository.ts';
import { claimChallenge } from '../repositories/used-challenge-repository.ts';
import type { OperationContext } from '../routes/route.ts';
import { refusal, type Proof } from './proof-of-work.ts';
import { isSameContact } from './same-contact.ts';

/** More at a time nobody needs; whoever asks in another's name can't bury the right one either. */
const waitingMax = 3;
/** Of no complaint: looked up all the same. */
const noComplaint = '';

/**
 * Notes that somebody lost a code. Nothing in the answer, nor in the time that it takes, says whether the complaint exists, has a contact
 * or has this one: every try reads the same and writes one row (TRK-3).
 */
export async function askForNewCode(
  { request, proof, transact }: { request: z.infer<typeof newCodeRequestSchema>; proof: Proof | null; transact: OperationContext['transact'] },
  { now, randomId }: Pick<Dependencies, 'now' | 'randomId'>,
): Promise<{ askedAt: string }> {
  return transact(async (transaction) => {
    if (proof !== null && !(await claimChallenge(transaction, proof))) throw refusal('this proof of work was used before');
    const askedAt = now().toISOString();
    const complaint = await findComplaintByNumber(transaction, request.complaintNumber);
    const { contact_kind: kind, contact_value: value } = complaint ?? { contact_kind: null, contact_value: null };
    const isTheirs = isSameContact(kind === null || value === null ? null : { kind, value }, request.contact);
    const waiting = await countWaitingCodeRequests(transaction, complaint?.complaint_id ?? noComplaint);
    const isTaken = await hasTrackingCodeHash(transaction, request.trackingCodeHash);
    const fits = isTheirs && waiting < waitingMax && !isTaken;
    await insertCodeRequest(transaction, {
      code_request_id: randomId(),
      complaint_id: fits && complaint !== undefined ? complaint.complaint_id : null,
      new_code_hash: request.trackingCodeHash,
      state: 'waiting',
      requested_at: askedAt,
      decided_at: null,
      decided_by: null,
    });
    return { askedAt };
  });
}
