import type { ClipDraft } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { DatabaseTransaction } from '../repositories/database.ts';
import { touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperatorCaller } from '../routes/route.ts';
import { appendEvent } from './append-event.ts';
import type { OpenedCase } from './open-case.ts';
import { renewDueDate } from './renew-due-date.ts';
import { writeAnswer } from './write-answer.ts';
import { writeResolution } from './write-resolution.ts';

/**
 * Whose case it is where somebody has dealt with it on the spot: theirs. A complaint about an official is never settled by whoever happened to
 * clip it.
 */
export function handlingUnit(
  { handled, respondentUnitId, categoryId, agencyId }: ClipDraft,
  operator: OperatorCaller,
  { directory }: Dependencies,
): string | null {
  if ((handled ?? null) === null) return agencyId;
  if (respondentUnitId !== null || directory.category(categoryId)?.isAboutOfficial === true) {
    throw new ApiError('invalid-input', 'a complaint about an official is not settled on the spot', { fields: ['handled'] });
  }
  return operator.unitId;
}

/** Answers and resolves what has just been filed, in the same transaction: filed and not resolved, or resolved twice, can't be. */
export async function resolveNewClip(
  { transaction, opened, operator }: { transaction: DatabaseTransaction; opened: OpenedCase; operator: OperatorCaller },
  { draftId, categoryId, handled }: ClipDraft,
  dependencies: Dependencies,
): Promise<void> {
  if (handled === undefined || handled === null) return;
  const { caseId, complaintId, leadUnitId, receivedAt: at } = opened;
  const place = { transaction, row: { case_id: caseId, lead_unit_id: leadUnitId }, operator, at };
  const resolutionId = dependencies.randomId();
  await writeAnswer({ ...place, state: 'received' }, { complaint: { complaint_id: complaintId }, text: handled.text }, dependencies);
  await writeResolution(place, { resolutionId, categoryId, body: { ...handled, draftId }, fieldPrefix: 'handled.' }, dependencies);
  await touchCase(transaction, { caseId, state: 'resolved', at });
  await appendEvent(transaction, {
    eventId: dependencies.randomId(),
    caseId,
    kind: 'resolved',
    at,
    actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
    state: 'resolved',
    leadUnitId,
    subject: { kind: 'resolution', id: resolutionId },
  });
  await renewDueDate(transaction, { caseId, at }, dependencies.directory);
}
