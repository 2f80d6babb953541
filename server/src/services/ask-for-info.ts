import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { askForInfo as operation } from '@kotak-aduan/api-client/operations/ask-for-info';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { complaintOfCase } from './complaint-of-case.ts';
import { insertAgencyMessage } from './insert-agency-message.ts';

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
        const { complaint_id: complaintId } = await complaintOfCase(transaction, row.case_id, body.complaintId);
        const { text, language } = body;
        await insertAgencyMessage(transaction, { messageId, caseId: row.case_id, complaintId, operator, text, language, at });
        return { event: { kind: 'info-requested', subject: { kind: 'message', id: messageId } }, changes: { asked_complaint_id: complaintId } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
