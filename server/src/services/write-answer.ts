import type { CaseState } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { Row } from '../repositories/database.ts';
import { insertMessage } from '../repositories/desk-case-repository.ts';
import { appendEvent } from './append-event.ts';
import type { ResolutionPlace } from './write-resolution.ts';

/** What an operator of a city writes in. */
const answerLanguage = 'id';

/** An agency's answer in one complainant's thread, with its entry in the timeline. */
export async function writeAnswer(
  { transaction, row, operator, at, state }: ResolutionPlace & { readonly row: { readonly lead_unit_id: string }; readonly state: CaseState },
  { complaint, text }: { complaint: Pick<Row<'complaints'>, 'complaint_id'>; text: string },
  { randomId }: Pick<Dependencies, 'randomId'>,
): Promise<void> {
  const messageId = randomId();
  await insertMessage(transaction, {
    message_id: messageId,
    case_id: row.case_id,
    complaint_id: complaint.complaint_id,
    sender: 'agency',
    unit_id: operator.unitId,
    operator_id: operator.operatorId,
    text,
    language: answerLanguage,
    sent_at: at,
  });
  await appendEvent(transaction, {
    eventId: randomId(),
    caseId: row.case_id,
    kind: 'replied',
    at,
    actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
    state,
    leadUnitId: row.lead_unit_id,
    subject: { kind: 'message', id: messageId },
  });
}
