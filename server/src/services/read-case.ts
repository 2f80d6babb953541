import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Database, Row } from '../repositories/database.ts';
import { findCaseRows, findVisibleCase } from '../repositories/desk-case-repository.ts';
import { findCurrentCaseId } from '../repositories/merge-repository.ts';
import { caseVisibility, type Viewpoint } from './case-visibility.ts';
import { presentDeskCase } from './present-desk-case.ts';

export type CaseReading = Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now' | 'publicOrigin'>;

/**
 * One case as this person may know it. What they may not see is not found, like what does not exist; what was merged into another is that other:
 * whoever had it open goes on reading there.
 */
export async function readCase({ caseId, viewpoint }: { caseId: string; viewpoint: Viewpoint }, reading: CaseReading): Promise<DeskCase> {
  const row = await requireVisibleCase(reading.database, { caseId, viewpoint }, reading);
  return presentDeskCase(row, await findCaseRows(reading.database, row.case_id), {
    viewpoint,
    directory: reading.directory,
    signer: reading.signer,
    now: reading.now(),
    origin: reading.publicOrigin,
  });
}

export async function requireVisibleCase(
  database: Database,
  { caseId, viewpoint }: { caseId: string; viewpoint: Viewpoint },
  { directory }: Pick<Dependencies, 'directory'>,
): Promise<Row<'cases'>> {
  const current = await findCurrentCaseId(database, caseId);
  const row = await findVisibleCase(database, { caseId: current, visibility: caseVisibility(viewpoint, directory) });
  if (row === undefined) throw new ApiError('not-found', 'no such case for this operator');
  return row;
}
