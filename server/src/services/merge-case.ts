import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { mergeCase as operation } from '@kotak-aduan/api-client/operations/merge-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { mayMoveCase, nextCaseState } from '@kotak-aduan/api-client/schemas/case-machine';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertCaseAgency } from '../repositories/complaint-repository.ts';
import type { Database, Row } from '../repositories/database.ts';
import { findCaseAgencies } from '../repositories/desk-case-repository.ts';
import { findLastEvent } from '../repositories/event-repository.ts';
import {
  countCitizenFiles,
  endMerge,
  findComplaintsOf,
  findOpenMerge,
  insertBroughtUnits,
  insertMerge,
  moveComplaint,
  restCase,
} from '../repositories/merge-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendEvent } from './append-event.ts';
import { dismissUnits, subjectOf } from './merged-cases.ts';
import { standingIn } from './case-visibility.ts';
import { changeCase, type OpenCase } from './change-case.ts';
import { requireVisibleCase } from './read-case.ts';

/** Gabungkan: the other case's complaints come to this one. Nothing of it is lost: its timeline rests where it is, each complaint can go back. */
export async function mergeCase(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'merge',
      apply: async (open) => {
        const other = await requireMergeable(open, body, dependencies);
        await takeComplaints(open, other, dependencies);
        return {
          event: { kind: 'merged', ...(await subjectOf(open.transaction, other)) },
          changes: { attachment_count: await countCitizenFiles(open.transaction, open.row.case_id) },
        };
      },
    },
    context,
    operator,
    dependencies,
  );
}

/** Seen, theirs, as it was read, at work, and no more secret or open than this one. */
async function requireMergeable(
  { transaction, row, operator }: OpenCase,
  { otherCaseId, otherVersion }: ParsedInput<typeof operation>['body'],
  { directory }: Dependencies,
): Promise<Row<'cases'>> {
  const other = await findOther(transaction, { otherCaseId, operator, directory });
  if (otherCaseId === row.case_id) throw refusal('a case can not be merged into itself');
  if (other.case_id !== otherCaseId) throw new ApiError('stale-version', 'the other case was merged by somebody else');
  const unitIds = (await findCaseAgencies(transaction, other.case_id)).map(({ unit_id }) => unit_id);
  const standing = standingIn({ leadUnitId: other.lead_unit_id, unitIds }, operator, directory);
  if (standing === null || !mayMoveCase('be-merged', { mover: operator.role, standing })) throw new ApiError('forbidden', 'the other case is not theirs');
  if (other.version !== otherVersion) throw new ApiError('stale-version', `version ${otherVersion} of the other was read, ${other.version} is current`);
  if (nextCaseState(other.state, 'be-merged') === null) throw new ApiError('illegal-transition', `a case that is ${other.state} is not merged`);
  if (!areEquallySecret(row, other)) throw refusal('what is about an official is merged with its like alone');
  return other;
}

async function findOther(
  transaction: OpenCase['transaction'],
  { otherCaseId, operator, directory }: { otherCaseId: string; operator: OperatorCaller; directory: Dependencies['directory'] },
): Promise<Row<'cases'>> {
  try {
    return await requireVisibleCase(transaction, { caseId: otherCaseId, viewpoint: operator }, { directory });
  } catch (cause) {
    // Not "no such case", which the page would take for the one that is open.
    throw new ApiError('invalid-input', 'no such other case for this operator', { fields: ['otherCaseId'], cause });
  }
}

/** Whoever sees one of the two must be somebody who may see the other. */
export function areEquallySecret(one: Secrecy, other: Secrecy): boolean {
  return one.is_about_official === other.is_about_official && one.respondent_unit_id === other.respondent_unit_id;
}

type Secrecy = Pick<Row<'cases'>, 'is_about_official' | 'respondent_unit_id'>;

function refusal(message: string): ApiError {
  return new ApiError('invalid-input', message, { fields: ['otherCaseId'] });
}

/** Moves every complaint of the other case, those too that had come to it before, each with one entry in the timeline that it came in with. */
async function takeComplaints(open: OpenCase, other: Row<'cases'>, { randomId }: Pick<Dependencies, 'randomId'>): Promise<void> {
  const { transaction, row, operator, at } = open;
  const fromSeq = await nextSeq(transaction, row.case_id);
  const untilSeq = await nextSeq(transaction, other.case_id);
  const alongside = new Set(open.agencies.map(({ unit_id }) => unit_id));
  for (const { complaint_id: complaintId } of await findComplaintsOf(transaction, other.case_id)) {
    const before = await findOpenMerge(transaction, complaintId);
    const homeCaseId = before?.home_case_id ?? other.case_id;
    if (before !== undefined) {
      await endMerge(transaction, { complaintId, untilSeq });
      await dismissUnits(transaction, { caseId: other.case_id, homeCaseId });
    }
    await moveComplaint(transaction, { complaintId, caseId: row.case_id });
    const homeSeq = await nextSeq(transaction, homeCaseId);
    const place = { home_case_id: homeCaseId, home_seq: homeSeq, case_id: row.case_id, from_seq: fromSeq, until_seq: null };
    await insertMerge(transaction, { complaint_id: complaintId, ...place });
    await restCase(transaction, { caseId: homeCaseId, mergedInto: row.case_id, at });
    await bringUnits(open, { homeCaseId, alongside });
    const home = await transaction.selectFrom('cases').selectAll().where('case_id', '=', homeCaseId).executeTakeFirstOrThrow();
    await appendEvent(transaction, {
      eventId: randomId(),
      caseId: homeCaseId,
      kind: 'merged-into',
      at,
      actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
      state: home.state,
      leadUnitId: home.lead_unit_id,
      ...(await subjectOf(transaction, row)),
    });
  }
}

/** Nobody loses sight of what they were at work on: its units come alongside. */
async function bringUnits({ transaction, row, at }: OpenCase, { homeCaseId, alongside }: { homeCaseId: string; alongside: Set<string> }): Promise<void> {
  const theirs = await findCaseAgencies(transaction, homeCaseId);
  const brought = theirs.map(({ unit_id }) => unit_id).filter((unitId) => !alongside.has(unitId));
  for (const unitId of brought) {
    alongside.add(unitId);
    await insertCaseAgency(transaction, { case_id: row.case_id, unit_id: unitId, role: 'supporting', assigned_at: at });
  }
  const rows = brought.map((unit_id) => ({ case_id: row.case_id, home_case_id: homeCaseId, unit_id }));
  await insertBroughtUnits(transaction, rows);
}

async function nextSeq(transaction: Database, caseId: string): Promise<number> {
  return ((await findLastEvent(transaction, caseId))?.seq ?? 0) + 1;
}
