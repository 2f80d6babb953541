import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { rejectCase as operation } from '@kotak-aduan/api-client/operations/reject-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertRejection } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';

/** Nothing will be done; the citizen reads why. */
export async function rejectCase(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const reason = dependencies.directory.city.rejectionReasons?.find(({ reasonId }) => reasonId === body.reasonId) ?? null;
  if (body.reasonId !== null && reason === null) throw new ApiError('invalid-input', 'the city has no such reason', { fields: ['reasonId'] });
  const words = body.words === '' ? null : body.words;
  if (reason === null && words === null) throw new ApiError('invalid-input', 'a rejection needs a reason', { fields: ['words'] });
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'reject',
      apply: async ({ transaction, row, at, eventId }) => {
        await insertRejection(transaction, {
          event_id: eventId,
          case_id: row.case_id,
          reason_id: reason?.reasonId ?? null,
          reason: reason?.text ?? null,
          words,
          unit_id: operator.unitId,
          rejected_at: at,
        });
        return { event: { kind: 'rejected' } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
