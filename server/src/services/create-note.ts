import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { createNote as operation } from '@kotak-aduan/api-client/operations/create-note';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertNote } from '../repositories/desk-case-repository.ts';
import { findWorkingOperators, insertMentions } from '../repositories/mention-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';
import { mentionable } from './mentionable.ts';

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
      apply: async ({ transaction, row, agencies, at }) => {
        const named = new Set<string>(body.mentions ?? []);
        const operators = named.size === 0 ? [] : mentionable(row, { operators: await findWorkingOperators(transaction), agencies }, dependencies.directory);
        const known = operators.filter(({ id }) => named.has(id));
        if (known.length < named.size) throw new ApiError('invalid-input', 'somebody is named who does not see this case', { fields: ['mentions'] });
        const { unitId, operatorId } = operator;
        await insertNote(transaction, { note_id: noteId, case_id: row.case_id, unit_id: unitId, operator_id: operatorId, text: body.text, written_at: at });
        const others = known.filter(({ id }) => id !== operatorId);
        await insertMentions(
          transaction,
          others.map(({ id }) => ({ note_id: noteId, operator_id: id, case_id: row.case_id, answered_at: null })),
        );
        return { event: { kind: 'noted', subject: { kind: 'note', id: noteId } } };
      },
    },
    context,
    operator,
    dependencies,
  );
}
