import type { AttachmentClaim } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { DatabaseTransaction } from '../repositories/database.ts';
import { insertResolution } from '../repositories/desk-case-repository.ts';
import { claimEvidence } from './claim-evidence.ts';
import { evidenceRuleOf, missingEvidence } from './evidence-rule.ts';

/** What a case is closed with, and by whom. */
export interface GivenResult {
  readonly draftId: string;
  readonly text: string;
  readonly before: readonly AttachmentClaim[];
  readonly after: readonly AttachmentClaim[];
  readonly documents: readonly AttachmentClaim[];
  readonly documentNumber: string | null;
}

export interface ResolutionPlace {
  readonly transaction: DatabaseTransaction;
  readonly row: { readonly case_id: string };
  readonly operator: { readonly operatorId: string; readonly unitId: string };
  readonly at: string;
}

/** Stores a result with its proof; refuses one that lacks what the category asks for. `fieldPrefix` says where the proof stands in the request. */
export async function writeResolution(
  { transaction, row, operator, at }: ResolutionPlace,
  { resolutionId, categoryId, body, fieldPrefix = '' }: { resolutionId: string; categoryId: string | null; body: GivenResult; fieldPrefix?: string },
  { directory }: Pick<Dependencies, 'directory'>,
): Promise<void> {
  const rule = evidenceRuleOf(categoryId, directory);
  const { draftId, text, before, after, documents, documentNumber } = body;
  const missing = missingEvidence(rule, { before: before.length, after: after.length, documents: documents.length, documentNumber });
  if (missing.length > 0) throw new ApiError('evidence-missing', `a ${rule} is incomplete`, { fields: missing.map((field) => fieldPrefix + field) });
  await insertResolution(transaction, {
    resolution_id: resolutionId,
    case_id: row.case_id,
    rule,
    text,
    document_number: documentNumber,
    unit_id: operator.unitId,
    operator_id: operator.operatorId,
    resolved_at: at,
  });
  const target = { draftId, caseId: row.case_id, resolutionId, now: at };
  await claimEvidence(transaction, { ...target, purpose: 'before', field: `${fieldPrefix}before`, claims: before });
  await claimEvidence(transaction, { ...target, purpose: 'after', field: `${fieldPrefix}after`, claims: after });
  await claimEvidence(transaction, { ...target, purpose: 'document', field: `${fieldPrefix}documents`, claims: documents });
}
