import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { resumeCase as operation } from '@kotak-aduan/api-client/operations/resume-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { keepNote } from './keep-note.ts';

/** The work goes on without the citizen’s answer; what else is known stands in the note. */
export async function resumeCase(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'resume',
      apply: async (open) => {
        const note = await keepNote(open, { text: body.note, noteId: dependencies.randomId() });
        return { event: { kind: 'resumed', ...note } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
