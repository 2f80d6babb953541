import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { askForInfo as operation } from '@kotak-aduan/api-client/operations/ask-for-info';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import { insertMessage } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';

/** What is missing, asked in one complainant’s own thread. The entry in the timeline is when the clock stops. */
export async function askForInfo(
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
      move: 'ask-info',
      apply: async ({ transaction, row, at }) => {
        const complaint = await findComplaint(transaction, body.complaintId);
        if (complaint?.case_id !== row.case_id) throw new ApiError('invalid-input', 'no such complaint in this case', { fields: ['complaintId'] });
        await insertMessage(transaction, {
          message_id: messageId,
          case_id: row.case_id,
          complaint_id: complaint.complaint_id,
          sender: 'agency',
          unit_id: operator.unitId,
          operator_id: operator.operatorId,
          text: body.text,
          language: body.language,
          sent_at: at,
        });
        return { event: { kind: 'info-requested', subject: { kind: 'message', id: messageId } }, changes: { asked_complaint_id: complaint.complaint_id } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
