import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { unmergeComplaint as operation } from '@kotak-aduan/api-client/operations/unmerge-complaint';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findLastEvent } from '../repositories/event-repository.ts';
import { countCitizenFiles, endMerge, findOpenMerge, moveComplaint, restCase } from '../repositories/merge-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendEvent } from './append-event.ts';
import { changeCase } from './change-case.ts';
import { dismissUnits, subjectOf } from './merged-cases.ts';
import { renewDueDate } from './renew-due-date.ts';

/** Pisahkan: the complaint goes back to the case that it came in, with what was said to its writer meanwhile; that case is where it was. */
export async function unmergeComplaint(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const { complaintId } = body;
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'unmerge',
      apply: async ({ transaction, row, at }) => {
        const merge = await findOpenMerge(transaction, complaintId);
        // Whom the case waits for can't leave it: the question would stay without anybody to answer it.
        if (merge?.case_id !== row.case_id || row.asked_complaint_id === complaintId)
          throw new ApiError('invalid-input', 'this complaint can not be taken apart', { fields: ['complaintId'] });
        const homeCaseId = merge.home_case_id;
        await endMerge(transaction, { complaintId, untilSeq: ((await findLastEvent(transaction, row.case_id))?.seq ?? 0) + 1 });
        await moveComplaint(transaction, { complaintId, caseId: homeCaseId });
        await restCase(transaction, { caseId: homeCaseId, mergedInto: null, at });
        await transaction
          .updateTable('cases')
          .set({ attachment_count: await countCitizenFiles(transaction, homeCaseId) })
          .where('case_id', '=', homeCaseId)
          .execute();
        const home = await transaction.selectFrom('cases').selectAll().where('case_id', '=', homeCaseId).executeTakeFirstOrThrow();
        await appendEvent(transaction, {
          eventId: dependencies.randomId(),
          caseId: homeCaseId,
          kind: 'unmerged-from',
          at,
          actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
          state: home.state,
          leadUnitId: home.lead_unit_id,
          ...(await subjectOf(transaction, row)),
        });
        await renewDueDate(transaction, { caseId: homeCaseId, at }, dependencies.directory);
        await dismissUnits(transaction, { caseId: row.case_id, homeCaseId });
        return {
          event: { kind: 'unmerged', subject: { kind: 'complaint', id: complaintId } },
          changes: { attachment_count: await countCitizenFiles(transaction, row.case_id) },
        };
      },
    },
    context,
    operator,
    dependencies,
  );
}
