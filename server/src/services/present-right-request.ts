import type { rightRequestSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Row } from '../repositories/database.ts';

export function presentRightRequest(row: Row<'right_requests'>): z.input<typeof rightRequestSchema> {
  return {
    requestId: row.request_id,
    kind: row.kind,
    state: row.state,
    text: row.text,
    requestedAt: row.requested_at,
    dueAt: row.due_at,
    answeredAt: row.answered_at,
    answer: row.answer,
  };
}
