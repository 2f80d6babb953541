import type { citizenReplySchema } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import type { Row } from '../repositories/database.ts';
import { changeTrackedCase, type TrackedStep } from './change-tracked-case.ts';
import { writeCitizenMessage } from './write-citizen-message.ts';

/** The case waits for this person's answer, and for nobody else's. */
function isAskedOf({ state, asked_complaint_id }: Pick<Row<'cases'>, 'state' | 'asked_complaint_id'>, complaintId: string): boolean {
  return state === 'needs-info' && asked_complaint_id === complaintId;
}

/** The citizen's answer in their own thread, with its files, as one entry of the timeline. */
export async function addCitizenReply(
  { reply, complaintId, transact }: TrackedStep & { readonly reply: z.infer<typeof citizenReplySchema> },
  dependencies: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  const messageId = dependencies.randomId();
  await changeTrackedCase(
    {
      complaintId,
      transact,
      move: (row) => (isAskedOf(row, complaintId) ? 'answer-info' : 'citizen-reply'),
      apply: async (open) => {
        await writeCitizenMessage(open, { reply, complaintId, messageId });
        const subject = { kind: 'message', id: messageId } as const;
        const addedAttachments = reply.attachments.length;
        if (!isAskedOf(open.row, complaintId)) return { event: { kind: 'citizen-replied', subject }, addedAttachments };
        return { event: { kind: 'info-answered', subject }, addedAttachments, changes: { state_before: null, asked_complaint_id: null } };
      },
    },
    dependencies,
  );
}
