import type { Database } from '../repositories/database.ts';
import { insertMessage } from '../repositories/desk-case-repository.ts';
import type { OperatorCaller } from '../routes/route.ts';

interface AgencyMessage {
  readonly messageId: string;
  readonly caseId: string;
  readonly complaintId: string;
  readonly operator: Pick<OperatorCaller, 'unitId' | 'operatorId'>;
  readonly text: string;
  readonly language: string;
  readonly at: string;
}

/** Words of an agency in one complainant's thread. */
export function insertAgencyMessage(transaction: Database, { messageId, caseId, complaintId, operator, text, language, at }: AgencyMessage): Promise<void> {
  return insertMessage(transaction, {
    message_id: messageId,
    case_id: caseId,
    complaint_id: complaintId,
    sender: 'agency',
    unit_id: operator.unitId,
    operator_id: operator.operatorId,
    text,
    language,
    sent_at: at,
  });
}
