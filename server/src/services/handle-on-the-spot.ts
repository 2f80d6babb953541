import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { handleOnTheSpot as operation } from '@kotak-aduan/api-client/operations/handle-on-the-spot';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { findCaseRows } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { writeAnswer } from './write-answer.ts';
import { writeResolution } from './write-resolution.ts';

/** Answer and result of what is done already: one transaction, two entries in the timeline, so that it counts as answered and as resolved. */
export async function handleOnTheSpot(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const resolutionId = dependencies.randomId();
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'handle-on-the-spot',
      apply: async (open) => {
        const { complaints } = await findCaseRows(open.transaction, params.caseId);
        for (const complaint of complaints) await writeAnswer({ ...open, state: open.row.state }, { complaint, text: body.text }, dependencies);
        await writeResolution(open, { resolutionId, categoryId: open.row.category_id, body }, dependencies);
        return { event: { kind: 'resolved', subject: { kind: 'resolution', id: resolutionId } } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
