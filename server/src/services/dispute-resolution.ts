import type { disputeSchema } from '@kotak-aduan/api-client/operations/dispute-resolution';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { assertSeenResult } from './assert-seen-result.ts';
import { changeTrackedCase, type TrackedStep } from './change-tracked-case.ts';
import { lastDayAfter } from './closing-time.ts';
import { writeCitizenMessage } from './write-citizen-message.ts';

/** It is not done: back to work at the same unit with a fresh clock. The words stand in the thread. */
export async function disputeResolution(
  { dispute, complaintId, transact }: TrackedStep & { readonly dispute: z.infer<typeof disputeSchema> },
  { directory, now, randomId }: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  const messageId = randomId();
  await changeTrackedCase(
    {
      complaintId,
      transact,
      move: 'dispute',
      apply: async (open) => {
        await assertSeenResult(open, dispute.resolvedAt);
        if (open.at > lastDayAfter(dispute.resolvedAt, directory)) throw new ApiError('too-late', 'the working days for a dispute are over');
        await writeCitizenMessage(open, { reply: dispute, complaintId, messageId });
        return {
          event: { kind: 'disputed', subject: { kind: 'message', id: messageId } },
          addedAttachments: dispute.attachments.length,
          changes: { state_before: null, reopened_at: open.at },
        };
      },
    },
    { directory, now, randomId },
  );
}
