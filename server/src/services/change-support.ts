import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { changeSupport as operation } from '@kotak-aduan/api-client/operations/change-support';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertCaseAgency } from '../repositories/complaint-repository.ts';
import { deleteCaseAgency } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { keepNote } from './keep-note.ts';
import { mayShareWith } from './may-share-with.ts';

const supportingMax = 10;

/** One unit more alongside, or one fewer. It sees the case from then on, or no longer. */
export async function changeSupport(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const { unitId, isSupporting } = body;
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: isSupporting ? 'add-support' : 'remove-support',
      apply: async (open) => {
        const { transaction, row, agencies, at } = open;
        const role = agencies.find((agency) => agency.unit_id === unitId)?.role ?? null;
        const isFull = agencies.length > supportingMax;
        const isPossible = isSupporting ? role === null && !isFull && mayShareWith(unitId, row, dependencies.directory) : role === 'supporting';
        if (!isPossible) throw new ApiError('invalid-input', 'this unit can not be taken along or let go', { fields: ['unitId'] });
        if (isSupporting) await insertCaseAgency(transaction, { case_id: row.case_id, unit_id: unitId, role: 'supporting', assigned_at: at });
        else await deleteCaseAgency(transaction, { caseId: row.case_id, unitId });
        const note = await keepNote(open, { text: body.note, noteId: dependencies.randomId() });
        return { event: { kind: isSupporting ? 'support-added' : 'support-removed', toUnitId: unitId, ...note } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
