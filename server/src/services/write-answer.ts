import type { CaseState } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import type { Row } from '../repositories/database.ts';
import { appendEvent } from './append-event.ts';
import { insertAgencyMessage } from './insert-agency-message.ts';
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
  const message = { messageId, caseId: row.case_id, complaintId: complaint.complaint_id, operator, text, language: answerLanguage, at };
  await insertAgencyMessage(transaction, message);
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
