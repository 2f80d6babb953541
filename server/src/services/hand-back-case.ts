import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { handBackCase as operation } from '@kotak-aduan/api-client/operations/hand-back-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { replaceCaseAgencies } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { keepNote } from './keep-note.ts';
import { mayShareWith, unitToHandBackTo } from './may-share-with.ts';

/** Not this unit’s job: back to whoever coordinates, who reads why and whose job it may be. The units alongside stay. */
export async function handBackCase(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const { directory } = dependencies;
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'hand-back',
      apply: async (open) => {
        const { transaction, row, agencies, at } = open;
        const unitId = unitToHandBackTo(row, directory);
        if (unitId === null) throw new ApiError('illegal-transition', 'the case is with its coordinator already');
        const { suggestedUnitId } = body;
        const isUseful = suggestedUnitId === null || (suggestedUnitId !== row.lead_unit_id && mayShareWith(suggestedUnitId, row, directory));
        if (!isUseful) throw new ApiError('invalid-input', 'no unit that this case could go to', { fields: ['suggestedUnitId'] });
        const alongside = agencies.filter((agency) => agency.role === 'supporting' && agency.unit_id !== unitId);
        await replaceCaseAgencies(transaction, row.case_id, [{ case_id: row.case_id, unit_id: unitId, role: 'lead', assigned_at: at }, ...alongside]);
        const note = await keepNote(open, { text: body.reason, noteId: dependencies.randomId() });
        return {
          event: { kind: 'handed-back', ...(suggestedUnitId === null ? {} : { toUnitId: suggestedUnitId }), ...note },
          changes: { lead_unit_id: unitId },
        };
      },
    },
    context,
    operator,
    dependencies,
  );
}
