import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { markAdviceAnswered } from '../repositories/advice-repository.ts';
import { insertNote } from '../repositories/desk-case-repository.ts';
import { touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendEvent } from './append-event.ts';
import { findAdviceFor } from './list-advice.ts';

/** The answer becomes a note in the case of whoever asked. Who answers sees neither before nor after whose case it is. */
export async function answerAdvice(
  { adviceId, text }: { adviceId: string; text: string },
  { context, operator }: { context: OperationContext; operator: OperatorCaller },
  { directory, now, randomId }: Pick<Dependencies, 'directory' | 'now' | 'randomId'>,
): Promise<void> {
  const noteId = randomId();
  await context.transact(
    async (transaction) => {
      const [request] = await findAdviceFor(operator, { database: transaction, directory, adviceId });
      if (request === undefined) throw new ApiError('not-found', 'nothing like this is asked of this operator');
      const at = now().toISOString();
      const { unitId, operatorId } = operator;
      const caseId = request.case_id;
      const row = await transaction.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow();
      await insertNote(transaction, { note_id: noteId, case_id: caseId, unit_id: unitId, operator_id: operatorId, text, written_at: at });
      await markAdviceAnswered(transaction, { adviceId, at });
      await touchCase(transaction, { caseId, state: row.state, at });
      await appendEvent(transaction, {
        eventId: randomId(),
        caseId,
        kind: 'advice-given',
        at,
        actor: { kind: 'operator', operatorId, unitId },
        state: row.state,
        leadUnitId: row.lead_unit_id,
        subject: { kind: 'note', id: noteId },
      });
    },
    { reference: adviceId },
  );
}
