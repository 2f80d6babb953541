import type { NotComplaintKind } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { deleteNotComplaint, putNotComplaint } from '../repositories/not-complaint-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';

/** No case changes by it and nobody's words are in it: a hash that only the city's own clippers can make, who said so, and when. */
export async function markNotComplaint(
  { commentKey, kind }: { commentKey: string; kind: NotComplaintKind | null },
  { context, operator }: { context: OperationContext; operator: OperatorCaller },
  { now }: Pick<Dependencies, 'now'>,
): Promise<void> {
  const { operatorId: operator_id, unitId: unit_id } = operator;
  await context.transact((transaction) =>
    kind === null
      ? deleteNotComplaint(transaction, commentKey)
      : putNotComplaint(transaction, { comment_key: commentKey, kind, operator_id, unit_id, marked_at: now().toISOString() }),
  );
}
