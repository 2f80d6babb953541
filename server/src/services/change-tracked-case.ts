import type { CaseState } from '@kotak-aduan/api-client/schemas';
import type { CaseMoveName } from '@kotak-aduan/api-client/schemas/case-machine';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { DatabaseTransaction, Row } from '../repositories/database.ts';
import { findCaseOfComplaint, touchCase, type TrackedChanges } from '../repositories/tracked-case-repository.ts';
import type { OperationContext } from '../routes/route.ts';
import { appendEvent, type NewEvent } from './append-event.ts';
import { renewDueDate } from './renew-due-date.ts';
import { nextStateForCitizen } from './state-for-citizen.ts';

/** Whose step it is, and the transaction that it is kept in. */
export interface TrackedStep {
  readonly complaintId: string;
  readonly transact: OperationContext['transact'];
}

/** The case as it was read, inside the transaction that changes it. */
export interface OpenTrackedCase {
  readonly transaction: DatabaseTransaction;
  readonly row: Row<'cases'>;
  /** After this step. */
  readonly state: CaseState;
  readonly at: string;
}

/** What a step brings besides the state. */
export interface TrackedChange {
  readonly event: Pick<NewEvent, 'kind' | 'subject'>;
  readonly addedAttachments?: number;
  readonly changes?: TrackedChanges;
}

/**
 * The one way in which the holder of a code changes a case: legal, then the change, its event, the new version and the idempotency key in
 * one transaction. `apply` gives null where there was nothing to do.
 */
export async function changeTrackedCase(
  {
    complaintId,
    transact,
    move,
    apply,
  }: TrackedStep & {
    readonly move: CaseMoveName | ((row: Row<'cases'>) => CaseMoveName);
    readonly apply: (open: OpenTrackedCase) => Promise<TrackedChange | null>;
  },
  { directory, now, randomId }: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  await transact(
    async (transaction) => {
      const row = await findCaseOfComplaint(transaction, complaintId);
      if (row === undefined) throw new ApiError('unauthenticated', 'the complaint of this token is gone');
      const name = typeof move === 'string' ? move : move(row);
      const state = nextStateForCitizen(row, name);
      if (state === null) throw new ApiError('illegal-transition', `${name} is not possible in a case that is ${row.state}`);
      const at = now().toISOString();
      const change = await apply({ transaction, row, state, at });
      if (change === null) return;
      const { event, addedAttachments = 0, changes = {} } = change;
      await touchCase(transaction, { caseId: row.case_id, state, at, addedAttachments, changes });
      await appendEvent(transaction, {
        ...event,
        eventId: randomId(),
        caseId: row.case_id,
        at,
        actor: { kind: 'citizen' },
        state,
        leadUnitId: row.lead_unit_id,
      });
      await renewDueDate(transaction, { caseId: row.case_id, at }, directory);
    },
    { reference: complaintId },
  );
}
