import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { archiveCase as operation } from '@kotak-aduan/api-client/operations/archive-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';

/** Out of the queue and into it again. No word of it to the citizen: nothing changes for them. */
export async function archiveCase(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: body.isArchived ? 'archive' : 'unarchive',
      apply: async () => {
        return { event: { kind: body.isArchived ? 'archived' : 'unarchived' } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
