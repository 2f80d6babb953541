import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { decideCodeRequest as writeDecision, deleteWaitingCodeRequests } from '../repositories/code-request-repository.ts';
import { hasTrackingCodeHash, replaceTrackingCodeHash } from '../repositories/complaint-repository.ts';
import { touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendEvent } from './append-event.ts';
import { findCodeRequestsFor, listCodeRequests, type CodeRequestPage } from './list-code-requests.ts';

export interface CodeDecision {
  readonly codeRequestId: string;
  readonly state: 'confirmed' | 'refused';
}

/** After a coordinator has reached the person by their contact, outside of this system: the new code counts, or it never will. */
export async function decideCodeRequest(
  { codeRequestId, state }: CodeDecision,
  { context, operator }: { context: OperationContext; operator: OperatorCaller },
  { database, directory, now, randomId }: Pick<Dependencies, 'database' | 'directory' | 'now' | 'randomId'>,
): Promise<CodeRequestPage> {
  await context.transact(
    async (transaction) => {
      const [request] = await findCodeRequestsFor(transaction, { viewpoint: operator, directory, codeRequestId });
      const isUsable = request !== undefined && (state === 'refused' || !(await hasTrackingCodeHash(transaction, request.new_code_hash)));
      if (!isUsable) throw new ApiError('not-found', 'no such request waits for this operator');
      const at = now().toISOString();
      await writeDecision(transaction, { codeRequestId, state, by: operator.operatorId, at });
      if (state === 'confirmed') {
        await replaceTrackingCodeHash(transaction, { complaintId: request.complaint_id, hash: request.new_code_hash });
        await deleteWaitingCodeRequests(transaction, request.complaint_id);
      }
      await touchCase(transaction, { caseId: request.case_id, state: request.state, at });
      await appendEvent(transaction, {
        eventId: randomId(),
        caseId: request.case_id,
        kind: state === 'confirmed' ? 'code-replaced' : 'code-refused',
        at,
        actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
        state: request.state,
        leadUnitId: request.lead_unit_id,
        subject: { kind: 'complaint', id: request.complaint_id },
      });
    },
    { reference: codeRequestId },
  );
  return listCodeRequests(operator, { database, directory });
}
