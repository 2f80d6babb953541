import { codeMarkLength, type codeRequestSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Database } from '../repositories/database.ts';
import { findWaitingCodeRequests, type WaitingCodeRequest } from '../repositories/code-request-repository.ts';
import { caseVisibility, isInspectorate, maySeeWithheldName, type Viewpoint } from './case-visibility.ts';
import type { CityDirectory } from './city-directory.ts';

export interface CodeRequestPage {
  readonly requests: z.input<typeof codeRequestSchema>[];
}

/** What waits for this person to reach a complainant. Coordinators; for complaints about officials the Inspektorat, which nobody else sees. */
export async function listCodeRequests(
  viewpoint: Viewpoint,
  { database, directory }: { database: Database; directory: CityDirectory },
): Promise<CodeRequestPage> {
  const rows = await findCodeRequestsFor(database, { viewpoint, directory });
  return { requests: rows.flatMap((row) => present(row, directory)) };
}

export async function findCodeRequestsFor(
  database: Database,
  { viewpoint, directory, codeRequestId }: { viewpoint: Viewpoint; directory: CityDirectory; codeRequestId?: string },
): Promise<WaitingCodeRequest[]> {
  const isOperator = viewpoint.role === 'operator';
  if (isOperator && !isInspectorate(viewpoint, directory)) return [];
  return findWaitingCodeRequests(database, {
    visibility: caseVisibility(viewpoint, directory),
    // An operator of the Inspektorat is here for complaints about officials, whatever else the unit works on.
    isAboutOfficialsOnly: isOperator,
    seesWithheldNames: maySeeWithheldName(viewpoint, { isAboutOfficial: isOperator, directory }),
    ...(codeRequestId === undefined ? {} : { codeRequestId }),
  });
}

function present(row: WaitingCodeRequest, directory: CityDirectory): z.input<typeof codeRequestSchema>[] {
  const { contact_kind: kind, contact_value: value } = row;
  // The query leaves out those without; the columns' types don't know.
  if (kind === null || value === null) return [];
  return [
    {
      codeRequestId: row.code_request_id,
      complaintNumber: row.complaint_number,
      unit: directory.unitName(row.lead_unit_id),
      contact: { kind, value },
      name: row.name,
      mark: row.new_code_hash.slice(0, codeMarkLength).toUpperCase(),
      requestedAt: row.requested_at,
    },
  ];
}
