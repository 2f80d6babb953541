import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { reopenCase as operation } from '@kotak-aduan/api-client/operations/reopen-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { keepNote } from './keep-note.ts';

/** A rejection taken back: verified again, with a fresh clock, and why among agencies. */
export async function reopenCase(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'reopen',
      apply: async (open) => {
        const note = await keepNote(open, { text: body.text, noteId: dependencies.randomId() });
        return { event: { kind: 'reopened', ...note }, changes: { reopened_at: open.at } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
