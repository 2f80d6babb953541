import type { EscalationTarget } from '@kotak-aduan/api-client/schemas';
import type { Database } from './database.ts';

export interface LatePosition {
  readonly due_at: string;
  readonly case_id: string;
}

/** Cases whose due date has passed, and that can go further up than they have: a walk along the queue's own index. */
export async function findLate(
  database: Database,
  { now, top, after, limit }: { now: string; top: EscalationTarget; after: LatePosition | null; limit: number },
): Promise<LatePosition[]> {
  const rows = await database
    .selectFrom('cases')
    .select(['due_at', 'case_id'])
    .where('urgency_rank', '=', 0)
    .where('due_sort', '<', now)
    .where((where) => where.or([where('escalated_to', 'is', null), where('escalated_to', '<>', top)]))
    .$if(after !== null, (query) =>
      query.where((where) =>
        where.or([
          where('due_sort', '>', after?.due_at ?? ''),
          where.and([where('due_sort', '=', after?.due_at ?? ''), where('case_id', '>', after?.case_id ?? '')]),
        ]),
      ),
    )
    .orderBy('due_sort')
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ due_at: dueAt, case_id }) => (dueAt === null ? [] : [{ due_at: dueAt, case_id }]));
}
