import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { resolveCase as operation } from '@kotak-aduan/api-client/operations/resolve-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { writeResolution } from './write-resolution.ts';

type ResolveInput = ParsedInput<typeof operation>;

/** Closes the work, with the proof that the case's category asks for. */
export async function resolveCase(
  { params, body }: ResolveInput,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const resolutionId = dependencies.randomId();
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'resolve',
      apply: async (open) => {
        await writeResolution(open, { resolutionId, categoryId: open.row.category_id, body }, dependencies);
        return { event: { kind: 'resolved', subject: { kind: 'resolution', id: resolutionId } } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
