import { complaintNumberSchema, type caseSummarySchema } from '@kotak-aduan/api-client/schemas';
import type { caseFilterSchema } from '@kotak-aduan/api-client/operations/list-cases';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findWaitingMentions } from '../repositories/mention-repository.ts';
import { listQueue, type QueueSearch } from '../repositories/queue-repository.ts';
import { caseVisibility, type CaseVisibility, type Viewpoint } from './case-visibility.ts';
import type { CityDirectory } from './city-directory.ts';
import { presentCaseSummary } from './present-case-summary.ts';
import { decodeQueueCursor, encodeQueueCursor, type QueuePosition } from './queue-cursor.ts';

const pageSize = 50;
const searchWordsMax = 8;

export interface CasePage {
  readonly cases: z.input<typeof caseSummarySchema>[];
  readonly nextCursor: string | null;
}

/** A page of what this person may see, most urgent first. */
export async function listCases(
  { viewpoint, filter }: { viewpoint: Viewpoint & { readonly operatorId: string }; filter: z.infer<typeof caseFilterSchema> },
  { database, directory, now }: Pick<Dependencies, 'database' | 'directory' | 'now'>,
): Promise<CasePage> {
  const moment = now();
  const rows = await listQueue(database, {
    visibility: narrow(caseVisibility(viewpoint, directory), filter.unitId, directory),
    state: filter.state ?? null,
    channel: filter.channel ?? null,
    search: readSearch(filter.search),
    mentioned: filter.isMentioned === undefined ? null : viewpoint.operatorId,
    isOverdue: filter.isOverdue === undefined ? null : filter.isOverdue === 'true',
    now: moment.toISOString(),
    after: readCursor(filter.cursor),
    // One more than is shown tells whether there is a next page.
    limit: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const mentions = await findWaitingMentions(database, { operatorId: viewpoint.operatorId, caseIds: shown.map(({ case_id }) => case_id) });
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    cases: shown.map((row) => ({ ...presentCaseSummary(row, { directory, now: moment }), isMentioned: mentions.has(row.case_id) })),
    nextCursor:
      last === undefined
        ? null
        : encodeQueueCursor({ urgencyRank: last.urgency_rank, dueSort: last.due_sort, receivedAt: last.received_at, caseId: last.case_id }),
  };
}

/** A unit's filter narrows what may be seen; it never opens anything. */
function narrow(visibility: CaseVisibility, unitId: string | undefined, directory: CityDirectory): CaseVisibility {
  if (unitId === undefined) return visibility;
  const wanted = directory.subtree(unitId);
  const { units } = visibility;
  return { ...visibility, units: units === null ? wanted : new Set([...wanted].filter((unit) => units.has(unit))) };
}

function readSearch(search: string | undefined): QueueSearch | null {
  if (search === undefined || search === '') return null;
  const number = complaintNumberSchema.safeParse(search.toUpperCase());
  if (number.success) return { kind: 'number', number: number.data };
  return { kind: 'words', words: (search.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, searchWordsMax) };
}

function readCursor(cursor: string | undefined): QueuePosition | null {
  if (cursor === undefined) return null;
  const position = decodeQueueCursor(cursor);
  if (position === null) throw new ApiError('invalid-input', 'this is no cursor of the queue', { fields: ['query.cursor'] });
  return position;
}
