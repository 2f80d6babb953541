import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { verifyCase as operation } from '@kotak-aduan/api-client/operations/verify-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { replaceCaseAgencies } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase } from './change-case.ts';

/** Complete and in scope; `categoryId` corrects the category, null leaves it. */
export async function verifyCase(
  { params, body }: ParsedInput<typeof operation>,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  const { directory } = dependencies;
  const category = directory.category(body.categoryId);
  if (body.categoryId !== null && category === null) throw new ApiError('invalid-input', 'no such category', { fields: ['categoryId'] });
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'verify',
      apply: async ({ transaction, row, at }) => {
        const event = { kind: 'verified' } as const;
        if (category === null) return { event };
        if (!category.isAboutOfficial || row.is_about_official === 1) return { event, changes: { category_id: category.categoryId } };
        // From here on it is the Inspektorat's, out of sight of everybody else: secrecy rises, it never falls.
        const { inspectorateUnitId } = directory.city;
        await replaceCaseAgencies(transaction, row.case_id, [{ case_id: row.case_id, unit_id: inspectorateUnitId, role: 'lead', assigned_at: at }]);
        return {
          event: { ...event, toUnitId: inspectorateUnitId },
          changes: { category_id: category.categoryId, is_about_official: 1, lead_unit_id: inspectorateUnitId },
        };
      },
    },
    context,
    operator,
    dependencies,
  );
}
