import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { askAdvice as operation } from '@kotak-aduan/api-client/operations/ask-advice';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertAdviceRequest } from '../repositories/advice-repository.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { keepNote } from './keep-note.ts';
import { mayShareWith } from './may-share-with.ts';

/** A question to a unit that does not get the case. What it may read of it is named, and nothing else is shown. */
export async function askAdvice(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const { directory, randomId } = dependencies;
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'ask-advice',
      apply: async (open) => {
        const { transaction, row, agencies, at } = open;
        const isInvolved = agencies.some((agency) => agency.unit_id === body.unitId);
        if (isInvolved || !mayShareWith(body.unitId, row, directory)) throw new ApiError('invalid-input', 'no unit to ask', { fields: ['unitId'] });
        const shared = body.sharedComplaintId === null ? undefined : await findComplaint(transaction, body.sharedComplaintId);
        if (body.sharedComplaintId !== null && shared?.case_id !== row.case_id)
          throw new ApiError('invalid-input', 'no such complaint in this case', { fields: ['sharedComplaintId'] });
        const noteId = randomId();
        const note = await keepNote(open, { text: body.question, noteId });
        await insertAdviceRequest(transaction, {
          advice_id: randomId(),
          case_id: row.case_id,
          asked_unit_id: body.unitId,
          asking_unit_id: operator.unitId,
          question_note_id: noteId,
          shared_complaint_id: body.sharedComplaintId,
          shares_text: body.sharesText ? 1 : 0,
          shares_photos: body.sharesPhotos ? 1 : 0,
          asked_at: at,
          answered_at: null,
        });
        return { event: { kind: 'advice-asked', toUnitId: body.unitId, ...note } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
