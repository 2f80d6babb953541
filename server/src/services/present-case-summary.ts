import type { caseSummarySchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Row } from '../repositories/database.ts';
import type { CityDirectory } from './city-directory.ts';

/** One line of the queue; its ids get their brands where the answer is parsed. */
export function presentCaseSummary(row: Row<'cases'>, { directory, now }: { directory: CityDirectory; now: Date }): z.input<typeof caseSummarySchema> {
  return {
    caseId: row.case_id,
    complaintNumber: row.complaint_number,
    kind: row.kind,
    state: row.state,
    channel: row.channel,
    categoryId: row.category_id,
    leadUnit: directory.unitName(row.lead_unit_id),
    excerpt: row.excerpt,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    isOverdue: row.urgency_rank === 0 && row.due_at !== null && row.due_at < now.toISOString(),
    escalatedTo: row.escalated_to,
    attachmentCount: row.attachment_count,
    version: row.version,
  };
}
