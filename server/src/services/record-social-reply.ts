import type { SocialReply } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertSocialReply } from '../repositories/social-reply-repository.ts';
import { touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { requireAnswerableClip } from './answerable-clip.ts';
import { appendEvent } from './append-event.ts';
import { isOfPlatform } from './platform-address.ts';

/** That somebody answered where the complaint was written. What the answer says stands there and not here. */
export async function recordSocialReply(
  { complaintNumber, address }: { complaintNumber: string; address: string },
  { context, operator }: { context: OperationContext; operator: OperatorCaller },
  { directory, now, randomId }: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<SocialReply> {
  return context.transact(async (transaction) => {
    const clip = await requireAnswerableClip(transaction, { complaintNumber, operator }, { directory });
    if (!isOfPlatform(address, clip.platform)) throw new ApiError('invalid-input', 'this address is not of the clip’s platform', { fields: ['address'] });
    const at = now().toISOString();
    await insertSocialReply(transaction, {
      social_reply_id: randomId(),
      complaint_id: clip.complaint_id,
      case_id: clip.case_id,
      address,
      operator_id: operator.operatorId,
      unit_id: operator.unitId,
      replied_at: at,
    });
    await touchCase(transaction, { caseId: clip.case_id, state: clip.state, at });
    await appendEvent(transaction, {
      eventId: randomId(),
      caseId: clip.case_id,
      kind: 'social-replied',
      at,
      actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
      state: clip.state,
      leadUnitId: clip.lead_unit_id,
      subject: { kind: 'complaint', id: clip.complaint_id },
    });
    return { address, by: operator.name, repliedAt: at };
  });
}
