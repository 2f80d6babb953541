import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { createReply as operation } from '@kotak-aduan/api-client/operations/create-reply';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { claimUploads } from './claim-uploads.ts';
import { complaintOfCase } from './complaint-of-case.ts';
import { insertAgencyMessage } from './insert-agency-message.ts';

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
        const { complaint_id: complaintId } = await complaintOfCase(transaction, row.case_id, body.complaintId);
        const { text, language } = body;
        await insertAgencyMessage(transaction, { messageId, caseId: row.case_id, complaintId, operator, text, language, at });
        const target = { caseId: row.case_id, complaintId, messageId };
        await claimUploads(transaction, { claims: body.attachments, draftId: body.draftId, purpose: 'message', ...target, field: 'attachments', now: at });
        return { event: { kind: 'replied', subject: { kind: 'message', id: messageId } } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
