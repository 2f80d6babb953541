import type { rightClaimSchema } from '@kotak-aduan/api-client/operations/request-right';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { hasOpenRightRequest, insertRightRequest } from '../repositories/right-request-repository.ts';
import { changeTrackedCase, type TrackedStep } from './change-tracked-case.ts';

/** 3 x 24 hours, on the calendar (UU 27/2022). */
const dueAfterMs = 72 * 3_600_000;

/** Writes the request down with its due time. The one for access is answered as it is made: the data are there to read. */
export async function requestRight(
  { claim, complaintId, transact }: TrackedStep & { readonly claim: z.infer<typeof rightClaimSchema> },
  { directory, now, randomId }: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  const requestId = randomId();
  await changeTrackedCase(
    {
      complaintId,
      transact,
      move: 'request-right',
      apply: async ({ transaction, row, at }) => {
        // Asked twice it is still one request, with the first one's due time.
        if (await hasOpenRightRequest(transaction, { complaintId, kind: claim.kind })) return null;
        const isAnswered = claim.kind === 'access';
        await insertRightRequest(transaction, {
          request_id: requestId,
          complaint_id: complaintId,
          case_id: row.case_id,
          kind: claim.kind,
          state: isAnswered ? 'done' : 'open',
          text: claim.text,
          requested_at: at,
          due_at: new Date(Date.parse(at) + dueAfterMs).toISOString(),
          answered_at: isAnswered ? at : null,
          answer: null,
        });
        return { event: { kind: 'right-requested', subject: { kind: 'complaint', id: complaintId } } };
      },
    },
    { directory, now, randomId },
  );
}
