import type { ClipReport } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { deleteClipReportsBeyond, insertClipReport } from '../repositories/clip-report-repository.ts';
import type { OperationContext } from '../routes/route.ts';

/** More of them help nobody, and each may be 60 kB. */
export const clipReportsMax = 60;

/** Keeps it without a word on who sent it: nobody needs to know, to mend a reader. */
export async function keepClipReport(
  report: ClipReport,
  context: OperationContext,
  { randomId, now }: Pick<Dependencies, 'randomId' | 'now'>,
): Promise<{ clipReportId: string }> {
  const clipReportId = randomId();
  return context.transact(async (transaction) => {
    await insertClipReport(transaction, { clip_report_id: clipReportId, report_json: JSON.stringify(report), received_at: now().toISOString() });
    await deleteClipReportsBeyond(transaction, clipReportsMax);
    return { clipReportId };
  });
}
