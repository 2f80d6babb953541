import type { citizenReplySchema } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type * as z from 'zod/mini';
import { insertMessage } from '../repositories/tracked-case-repository.ts';
import type { OpenTrackedCase } from './change-tracked-case.ts';
import { claimUploads } from './claim-uploads.ts';

/** The citizen's words in their own thread, with the files that go with them. */
export async function writeCitizenMessage(
  { transaction, row, at }: OpenTrackedCase,
  { reply, complaintId, messageId }: { reply: z.infer<typeof citizenReplySchema>; complaintId: string; messageId: string },
): Promise<void> {
  await insertMessage(transaction, {
    message_id: messageId,
    case_id: row.case_id,
    complaint_id: complaintId,
    sender: 'citizen',
    unit_id: null,
    operator_id: null,
    text: reply.text,
    language: reply.language,
    sent_at: at,
  });
  await claimUploads(transaction, {
    claims: reply.attachments,
    draftId: reply.draftId,
    purpose: 'message',
    caseId: row.case_id,
    complaintId,
    messageId,
    field: 'attachments',
    now: at,
  });
}
