import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { createNote as operation } from '@kotak-aduan/api-client/operations/create-note';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { insertNote } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';

/** Words among agencies; the citizen's side never reads this table. */
export async function createNote(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const noteId = dependencies.randomId();
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'note',
      apply: async ({ transaction, row, at }) => {
        const { unitId, operatorId } = operator;
        await insertNote(transaction, { note_id: noteId, case_id: row.case_id, unit_id: unitId, operator_id: operatorId, text: body.text, written_at: at });
        return { event: { kind: 'noted', subject: { kind: 'note', id: noteId } } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
