import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { createReply as operation } from '@kotak-aduan/api-client/operations/create-reply';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import { insertMessage } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { claimUploads } from './claim-uploads.ts';

/** An answer into one complainant's own thread; the other complainants of the case do not see it. */
export async function createReply(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const messageId = dependencies.randomId();
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'reply',
      apply: async ({ transaction, row, at }) => {
        const complaint = await findComplaint(transaction, body.complaintId);
        if (complaint?.case_id !== row.case_id) throw new ApiError('invalid-input', 'no such complaint in this case', { fields: ['complaintId'] });
        const thread = { case_id: row.case_id, complaint_id: complaint.complaint_id };
        const from = { sender: 'agency', unit_id: operator.unitId, operator_id: operator.operatorId } as const;
        await insertMessage(transaction, { message_id: messageId, ...thread, ...from, text: body.text, language: body.language, sent_at: at });
        const target = { caseId: row.case_id, complaintId: complaint.complaint_id, messageId };
        await claimUploads(transaction, { claims: body.attachments, draftId: body.draftId, purpose: 'message', ...target, field: 'attachments', now: at });
        return { event: { kind: 'replied', subject: { kind: 'message', id: messageId } } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
