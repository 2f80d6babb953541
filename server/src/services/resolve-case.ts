import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { resolveCase as operation } from '@kotak-aduan/api-client/operations/resolve-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { insertResolution } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase, type OpenCase } from './change-case.ts';
import { claimEvidence } from './claim-evidence.ts';
import { evidenceRuleOf, missingEvidence } from './evidence-rule.ts';

type ResolveInput = ParsedInput<typeof operation>;

/** Closes the work, with the proof that the case's category asks for. */
export async function resolveCase(
  { params, body }: ResolveInput,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const resolutionId = dependencies.randomId();
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'resolve',
      apply: async (open) => {
        const rule = evidenceRuleOf(open.row.category_id, dependencies.directory);
        assertComplete(rule, body);
        const { transaction, row, at } = open;
        const by = { unit_id: operator.unitId, operator_id: operator.operatorId, resolved_at: at };
        await insertResolution(transaction, {
          resolution_id: resolutionId,
          case_id: row.case_id,
          rule,
          text: body.text,
          document_number: body.documentNumber,
          ...by,
        });
        await keepProof(resolutionId, body, open);
        return { event: { kind: 'resolved', subject: { kind: 'resolution', id: resolutionId } } };
      },
    },
    context,
    operator,
    dependencies,
  );
}

function assertComplete(rule: Parameters<typeof missingEvidence>[0], { before, after, documents, documentNumber }: ResolveInput['body']): void {
  const fields = missingEvidence(rule, { before: before.length, after: after.length, documents: documents.length, documentNumber });
  if (fields.length > 0) throw new ApiError('evidence-missing', `a ${rule} is incomplete`, { fields });
}

async function keepProof(resolutionId: string, { draftId, before, after, documents }: ResolveInput['body'], { transaction, row, at }: OpenCase): Promise<void> {
  const target = { draftId, caseId: row.case_id, resolutionId, now: at };
  await claimEvidence(transaction, { ...target, purpose: 'before', field: 'before', claims: before });
  await claimEvidence(transaction, { ...target, purpose: 'after', field: 'after', claims: after });
  await claimEvidence(transaction, { ...target, purpose: 'document', field: 'documents', claims: documents });
}
