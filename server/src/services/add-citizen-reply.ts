import type { citizenReplySchema } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { changeTrackedCase, type TrackedStep } from './change-tracked-case.ts';
import { writeCitizenMessage } from './write-citizen-message.ts';

/** The citizen's answer in their own thread, with its files, as one entry of the timeline. */
export async function addCitizenReply(
  { reply, complaintId, transact }: TrackedStep & { readonly reply: z.infer<typeof citizenReplySchema> },
  dependencies: Pick<Dependencies, 'now' | 'randomId'>,
): Promise<void> {
  const messageId = dependencies.randomId();
  await changeTrackedCase(
    {
      complaintId,
      transact,
      move: 'citizen-reply',
      apply: async (open) => {
        await writeCitizenMessage(open, { reply, complaintId, messageId });
        return { event: { kind: 'citizen-replied', subject: { kind: 'message', id: messageId } }, addedAttachments: reply.attachments.length };
      },
    },
    dependencies,
  );
}
