import { mayMoveCase } from '@kotak-aduan/api-client/schemas/case-machine';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findCaseRows } from '../repositories/desk-case-repository.ts';
import { touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendEvent } from './append-event.ts';
import { knowsComplainant, standingIn } from './case-visibility.ts';
import { isAnswered, presentWhatsappNotice } from './present-whatsapp-notice.ts';
import { readCase, requireVisibleCase } from './read-case.ts';

/**
 * That somebody set about telling a complainant by WhatsApp: who and when. The number stays where it was left, for it can be withdrawn and what is in
 * the chain can't; what was sent is in nobody's hands but the operator's.
 */
export async function recordNotice(
  { caseId, complaintId }: { caseId: string; complaintId: string },
  { context, operator }: { context: OperationContext; operator: OperatorCaller },
  dependencies: Dependencies,
): Promise<DeskCase> {
  const { directory, now, randomId, publicOrigin: origin } = dependencies;
  return context.transact(
    async (transaction) => {
      const row = await requireVisibleCase(transaction, { caseId, viewpoint: operator }, dependencies);
      const rows = await findCaseRows(transaction, caseId);
      const complaint = rows.complaints.find(({ complaint_id }) => complaint_id === complaintId);
      if (complaint === undefined) throw new ApiError('not-found', 'no such complaint in this case');
      const standing = standingIn({ leadUnitId: row.lead_unit_id, unitIds: rows.agencies.map(({ unit_id }) => unit_id) }, operator, directory);
      const mayReply = standing !== null && mayMoveCase('reply', { mover: operator.role, standing });
      if (!mayReply || !knowsComplainant(operator, { row, complaint, directory })) throw new ApiError('forbidden', 'this contact is not for this operator');
      const notice = presentWhatsappNotice(complaint, rows, { city: directory.city.name, origin });
      if (notice === null || notice.number === null) throw new ApiError('illegal-transition', 'nobody to be told by WhatsApp');
      if (!isAnswered(complaint, rows)) throw new ApiError('illegal-transition', 'nothing to be told of');
      const at = now().toISOString();
      await touchCase(transaction, { caseId, state: row.state, at });
      await appendEvent(transaction, {
        eventId: randomId(),
        caseId,
        kind: 'whatsapp-opened',
        at,
        actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
        state: row.state,
        leadUnitId: row.lead_unit_id,
        subject: { kind: 'complaint', id: complaintId },
      });
      return readCase({ caseId, viewpoint: operator }, { ...dependencies, database: transaction });
    },
    { reference: caseId },
  );
}
