import type { ParsedInput } from '@kotak-aduan/api-client/operations';
import type { forwardCase as operation } from '@kotak-aduan/api-client/operations/forward-case';
import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Row } from '../repositories/database.ts';
import { replaceCaseAgencies } from '../repositories/desk-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { changeCase, type OpenCase } from './change-case.ts';
import type { CityDirectory } from './city-directory.ts';
import { keepNote } from './keep-note.ts';
import { mayShareWith } from './may-share-with.ts';

type ForwardInput = ParsedInput<typeof operation>;

/** Disposisi: exactly one unit in the lead, others alongside; who had it before stands in the timeline. */
export async function forwardCase(
  { params, body }: ForwardInput,
  context: OperationContext,
  operator: OperatorCaller,
  dependencies: Dependencies,
): Promise<DeskCase> {
  return changeCase(
    {
      caseId: params.caseId,
      version: body.version,
      move: 'forward',
      apply: async (open) => {
        assertAssignable(body, open, dependencies.directory);
        const { transaction, row } = open;
        await replaceCaseAgencies(transaction, row.case_id, nextAgencies(body, open));
        const note = await keepNote(open, { text: body.note, noteId: dependencies.randomId() });
        return {
          event: { kind: 'forwarded', toUnitId: body.leadUnitId, ...note },
          changes: { lead_unit_id: body.leadUnitId },
        };
      },
    },
    context,
    operator,
    dependencies,
  );
}

function assertAssignable(body: ForwardInput['body'], { row, agencies }: OpenCase, directory: CityDirectory): void {
  const { leadUnitId, supportingUnitIds } = body;
  const unitIds = [leadUnitId, ...supportingUnitIds];
  const fields = unitIds.flatMap((unitId, index) => {
    const isRepeated = unitIds.indexOf(unitId) !== index;
    // About the Inspektorat itself it may go to none of its units either.
    if (!isRepeated && mayShareWith(unitId, row, directory)) return [];
    return [index === 0 ? 'leadUnitId' : `supportingUnitIds.${index - 1}`];
  });
  if (fields.length > 0) throw new ApiError('invalid-input', 'a unit is unknown, named twice, or may not see this case', { fields });
  // To the unit that was suggested it may go: that is how the work begins there. Once it is at work there, nothing changes.
  const isSame = agencies.length === unitIds.length && unitIds.every((unitId, index) => roleOf(unitId, agencies) === (index === 0 ? 'lead' : 'supporting'));
  if (row.state === 'in-progress' && isSame) throw new ApiError('invalid-input', 'the case is with these units already', { fields: ['leadUnitId'] });
}

function roleOf(unitId: string, agencies: OpenCase['agencies']): Row<'case_agencies'>['role'] | null {
  return agencies.find((agency) => agency.unit_id === unitId)?.role ?? null;
}

/** Whoever stays in the same role keeps the day on which they got it. */
function nextAgencies({ leadUnitId, supportingUnitIds }: ForwardInput['body'], { row, agencies, at }: OpenCase): Row<'case_agencies'>[] {
  const next = [{ unitId: leadUnitId, role: 'lead' as const }, ...supportingUnitIds.map((unitId) => ({ unitId, role: 'supporting' as const }))];
  return next.map(({ unitId, role }) => {
    const stays = agencies.find((agency) => agency.unit_id === unitId && agency.role === role);
    return { case_id: row.case_id, unit_id: unitId, role, assigned_at: stays?.assigned_at ?? at };
  });
}
