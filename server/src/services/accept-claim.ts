import { claimWrongWordsMax, type ClaimOutcome } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { bindTrackingCode, countWrongWords, deleteClaims, findOpenClaims, insertWrongWord } from '../repositories/claim-repository.ts';
import { hasTrackingCodeHash } from '../repositories/complaint-repository.ts';
import { touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { requireAnswerableClip } from './answerable-clip.ts';
import { appendEvent } from './append-event.ts';
import { claimWord, holdsWord } from './claim-word.ts';

const dayMs = 86_400_000;

/** From when on wrong words count. */
export function wrongSince(now: Date): string {
  return new Date(now.getTime() - dayMs).toISOString();
}

/**
 * Gives a complaint to the device whose word came. A wrong word is an answer like any other and not an error, so that it is written down in the same
 * transaction: whoever sends the request again doesn't get another try for nothing.
 */
export async function acceptClaim(
  { complaintNumber, word }: { complaintNumber: string; word: string },
  { context, operator }: { context: OperationContext; operator: OperatorCaller },
  { directory, signer, now, randomId }: Pick<Dependencies, 'directory' | 'signer' | 'now' | 'randomId'>,
): Promise<{ outcome: ClaimOutcome; triesLeft: number }> {
  return context.transact(async (transaction) => {
    const clip = await requireAnswerableClip(transaction, { complaintNumber, operator }, { directory });
    if (clip.tracking_code_hash !== null) throw new ApiError('not-found', 'this clip has its author already');
    const at = now().toISOString();
    const complaintId = clip.complaint_id;
    const triesLeft = claimWrongWordsMax - (await countWrongWords(transaction, { complaintId, since: wrongSince(now()) }));
    if (triesLeft <= 0) return { outcome: 'locked', triesLeft: 0 };
    const open = await findOpenClaims(transaction, { complaintId, now: at });
    const claim = open.find(({ claim_id }) => holdsWord(word, claimWord(claim_id, signer)));
    // A code that opens another complaint already could be nobody's but that one's.
    const isUsable = claim !== undefined && !(await hasTrackingCodeHash(transaction, claim.code_hash));
    if (!isUsable || !(await bindTrackingCode(transaction, { complaintId, hash: claim.code_hash }))) {
      await insertWrongWord(transaction, { wrong_word_id: randomId(), complaint_id: complaintId, operator_id: operator.operatorId, tried_at: at });
      return { outcome: 'wrong-word', triesLeft: triesLeft - 1 };
    }
    await deleteClaims(transaction, complaintId);
    await touchCase(transaction, { caseId: clip.case_id, state: clip.state, at });
    await appendEvent(transaction, {
      eventId: randomId(),
      caseId: clip.case_id,
      kind: 'claimed',
      at,
      actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
      state: clip.state,
      leadUnitId: clip.lead_unit_id,
      subject: { kind: 'complaint', id: complaintId },
    });
    return { outcome: 'accepted', triesLeft };
  });
}
