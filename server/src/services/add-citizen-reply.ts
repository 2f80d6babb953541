import type { citizenReplySchema } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findCaseOfComplaint, insertMessage, touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperationContext } from '../routes/route.ts';
import { appendEvent } from './append-event.ts';
import { nextCaseState } from './case-state-machine.ts';
import { claimUploads } from './claim-uploads.ts';

/** The citizen's answer in their own thread, with its files, as one entry of the timeline. */
export async function addCitizenReply(
  { reply, complaintId, transact }: { reply: z.infer<typeof citizenReplySchema>; complaintId: string; transact: OperationContext['transact'] },
  { now, randomId }: Pick<Dependencies, 'now' | 'randomId'>,
): Promise<void> {
  await transact(
    async (transaction) => {
      const row = await findCaseOfComplaint(transaction, complaintId);
      if (row === undefined) throw new ApiError('unauthenticated', 'the complaint of this token is gone');
      const state = nextCaseState(row.state, 'citizen-reply');
      if (state === null) throw new ApiError('illegal-transition', `a citizen can't answer in a case that is ${row.state}`);
      const at = now().toISOString();
      const messageId = randomId();
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
      await touchCase(transaction, { caseId: row.case_id, state, at, addedAttachments: reply.attachments.length });
      await appendEvent(transaction, {
        eventId: randomId(),
        caseId: row.case_id,
        kind: 'citizen-replied',
        at,
        actor: { kind: 'citizen' },
        state,
        leadUnitId: row.lead_unit_id,
        subject: { kind: 'message', id: messageId },
      });
    },
    { reference: complaintId },
  );
}
