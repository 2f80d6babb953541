import type { CaseState, DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { DatabaseTransaction, Row } from '../repositories/database.ts';
import {
  findCaseAgencies,
  findCaseRows,
  findVisibleCase,
  nothingMerged,
  updateCase,
  type CaseChanges,
  type CaseRows,
} from '../repositories/desk-case-repository.ts';
import { findCurrentCaseId } from '../repositories/merge-repository.ts';
import { markMentionsAnswered } from '../repositories/mention-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendEvent, type NewEvent } from './append-event.ts';
import { mayMoveCase, nextCaseState, stateToGoBackTo, type CaseMoveName } from '@kotak-aduan/api-client/schemas/case-machine';
import { caseVisibility, standingIn, type Viewpoint } from './case-visibility.ts';
import { queueNotices } from './queue-notices.ts';
import { presentDeskCase } from './present-desk-case.ts';
import { requireVisibleCase } from './read-case.ts';
import { renewDueDate } from './renew-due-date.ts';

/** The case as it was read, inside the transaction that changes it. */
export interface OpenCase {
  readonly transaction: DatabaseTransaction;
  readonly row: Row<'cases'>;
  readonly agencies: readonly Row<'case_agencies'>[];
  readonly operator: OperatorCaller;
  readonly at: string;
  /** Of the entry that this change will leave in the timeline. */
  readonly eventId: string;
}

/** What a change brings: its event's part, and what it sets besides the state and the clock. */
export interface CaseChange {
  readonly event: Pick<NewEvent, 'kind' | 'toUnitId' | 'subject'>;
  readonly changes?: CaseChanges;
}

export interface ChangeCaseOptions {
  readonly caseId: string;
  /** The version that the person read. */
  readonly version: number;
  readonly move: CaseMoveName;
  readonly apply: (open: OpenCase) => Promise<CaseChange>;
}

/**
 * The one way in which the desk changes a case: seen, allowed, current, legal, in this order; then the change, its event,
 * the new version and the idempotency key in one transaction.
 */
export async function changeCase(
  options: ChangeCaseOptions,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const { directory, signer, now, randomId, publicOrigin: origin } = dependencies;
  return context.transact(
    async (transaction) => {
      const at = now().toISOString();
      const eventId = randomId();
      const row = await requireVisibleCase(transaction, { caseId: options.caseId, viewpoint: operator }, dependencies);
      if (row.case_id !== options.caseId) throw new ApiError('stale-version', 'the case was merged into another since it was read');
      const agencies = await findCaseAgencies(transaction, options.caseId);
      const state = assertLegal({ row, agencies, operator, options }, dependencies);
      const { event, changes } = await options.apply({ transaction, row, agencies, operator, at, eventId });
      const before = stateToGoBackTo({ from: row.state, to: state, before: row.state_before });
      const asked = state === 'needs-info' ? {} : { asked_complaint_id: null };
      const changed = { ...asked, ...changes, state, state_before: before, updated_at: at };
      const isWritten = await updateCase(transaction, { caseId: row.case_id, version: options.version, changes: changed });
      if (!isWritten) throw staleVersion(options.version, row.version);
      await markMentionsAnswered(transaction, { caseId: row.case_id, operatorId: operator.operatorId, at });
      await appendEvent(transaction, {
        ...event,
        eventId,
        caseId: row.case_id,
        at,
        actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
        state,
        leadUnitId: changed.lead_unit_id ?? row.lead_unit_id,
      });
      await renewDueDate(transaction, { caseId: row.case_id, at }, directory);
      await queueNotices(transaction, { ...event, caseId: row.case_id, at }, directory.city);
      // Shown as it is now to whoever changed it, even where forwarding has just taken it out of their sight.
      const after = await transaction.selectFrom('cases').selectAll().where('case_id', '=', row.case_id).executeTakeFirstOrThrow();
      return presentDeskCase(after, await findCaseRows(transaction, row.case_id), { viewpoint: operator, directory, signer, now: now(), origin });
    },
    { reference: options.caseId },
  );
}

function assertLegal(
  { row, agencies, operator, options }: { row: Row<'cases'>; agencies: readonly Row<'case_agencies'>[]; operator: Viewpoint; options: ChangeCaseOptions },
  { directory }: Dependencies,
): CaseState {
  const standing = standingIn({ leadUnitId: row.lead_unit_id, unitIds: agencies.map((agency) => agency.unit_id) }, operator, directory);
  if (standing === null || !mayMoveCase(options.move, { mover: operator.role, standing })) {
    throw new ApiError('forbidden', `${options.move} is not for a ${operator.role} with this standing`);
  }
  if (row.version !== options.version) throw staleVersion(options.version, row.version);
  const state = nextCaseState(row.state, options.move, row.state_before);
  if (state === null) throw new ApiError('illegal-transition', `${options.move} is not possible in state ${row.state}`);
  return state;
}

function staleVersion(read: number, current: number): ApiError {
  return new ApiError('stale-version', `version ${read} was read, ${current} is current`);
}

/**
 * The answer to a repeated key: the case as it is now. Whoever has forwarded it out of their sight gets what they know
 * already, that it went: an answer that was lost on the way must not turn into "no such case".
 */
export async function replayCase(askedCaseId: string, viewpoint: OperatorCaller, dependencies: Dependencies): Promise<DeskCase> {
  const { database, directory, signer, now, publicOrigin: origin } = dependencies;
  const caseId = await findCurrentCaseId(database, askedCaseId);
  const row = await findVisibleCase(database, { caseId, visibility: caseVisibility(viewpoint, directory) });
  const options = { viewpoint, directory, signer, now: now(), origin };
  if (row !== undefined) return presentDeskCase(row, await findCaseRows(database, caseId), options);
  const passedOn = await findVisibleCase(database, { caseId, visibility: { units: null, officials: { kind: 'none' } } });
  if (passedOn === undefined) throw new ApiError('not-found', 'no such case for this operator');
  return presentDeskCase({ ...passedOn, excerpt: '' }, { ...noRows, agencies: await findCaseAgencies(database, caseId) }, options);
}

const noRows: CaseRows = {
  agencies: [],
  complaints: [],
  clips: [],
  joinedClips: [],
  evidenced: new Set(),
  messages: [],
  notes: [],
  resolutions: [],
  resolutionPhotos: [],
  rejections: [],
  attachments: [],
  events: [],
  ratings: [],
  rightRequests: [],
  socialReplies: [],
  mentions: [],
  operators: [],
  merged: nothingMerged,
  operatorNames: new Map(),
};
