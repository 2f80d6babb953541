import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findAnswerableClip, type AnswerableClip, type ClipReader } from '../repositories/claim-repository.ts';
import type { Database } from '../repositories/database.ts';
import type { OperatorCaller } from '../routes/route.ts';
import { caseVisibility } from './case-visibility.ts';

/**
 * Who may answer a clip's author. The unit that clipped has the account to which the word comes, also where another agency
 * works on the case and it is out of the clipper's sight.
 */
export function clipReader(operator: OperatorCaller, { directory }: Pick<Dependencies, 'directory'>): ClipReader {
  return { visibility: caseVisibility(operator, directory), operatorId: operator.operatorId, unitId: operator.unitId };
}

export async function requireAnswerableClip(
  database: Database,
  { complaintNumber, operator }: { complaintNumber: string; operator: OperatorCaller },
  dependencies: Pick<Dependencies, 'directory'>,
): Promise<AnswerableClip> {
  const clip = await findAnswerableClip(database, complaintNumber, clipReader(operator, dependencies));
  if (clip === undefined) throw new ApiError('not-found', 'no such clip for this operator');
  return clip;
}
