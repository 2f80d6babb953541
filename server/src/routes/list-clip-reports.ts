import { listClipReports } from '@kotak-aduan/api-client/operations/list-clip-reports';
import { clipReportSchema } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { findClipReports } from '../repositories/clip-report-repository.ts';
import { defineRoute, type Route } from './route.ts';

export function listClipReportsRoute({ database }: Pick<Dependencies, 'database'>): Route {
  return defineRoute(listClipReports, async () => {
    const rows = await findClipReports(database);
    const reports = rows.map((row) => ({
      ...clipReportSchema.parse(JSON.parse(row.report_json)),
      clipReportId: row.clip_report_id,
      receivedAt: row.received_at,
    }));
    return listClipReports.success.schema.parse({ reports });
  });
}
