import type { Dependencies } from '../dependencies.ts';
import { deleteWaitingCodeRequests } from '../repositories/code-request-repository.ts';
import { findComplaint, wipeContact } from '../repositories/complaint-repository.ts';
import { foldLog } from '../repositories/fold-log.ts';
import { changeTrackedCase, type TrackedStep } from './change-tracked-case.ts';

/** Contact and consent to notices are gone at once (UU 27/2022, article 40), and with them the way to a new code. */
export async function withdrawContact(
  { complaintId, transact }: TrackedStep,
  dependencies: Pick<Dependencies, 'database' | 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  await changeTrackedCase(
    {
      complaintId,
      transact,
      move: 'withdraw-contact',
      apply: async ({ transaction }) => {
        const complaint = await findComplaint(transaction, complaintId);
        if (complaint === undefined || complaint.contact_value === null) return null;
        await wipeContact(transaction, complaintId);
        await deleteWaitingCodeRequests(transaction, complaintId);
        return { event: { kind: 'contact-withdrawn', subject: { kind: 'complaint', id: complaintId } } };
      },
    },
    dependencies,
  );
  await foldLog(dependencies.database);
}
