import type { Database, NewRow, Row } from './database.ts';

export async function insertClipReport(database: Database, row: NewRow<'clip_reports'>): Promise<void> {
  await database.insertInto('clip_reports').values(row).execute();
}

/** Latest first. */
export function findClipReports(database: Database): Promise<Row<'clip_reports'>[]> {
  return database.selectFrom('clip_reports').selectAll().orderBy('received_at', 'desc').orderBy('clip_report_id').execute();
}

/** Leaves the ones that came last. */
export async function deleteClipReportsBeyond(database: Database, max: number): Promise<void> {
  const kept = database.selectFrom('clip_reports').select('clip_report_id').orderBy('received_at', 'desc').orderBy('clip_report_id').limit(max);
  await database.deleteFrom('clip_reports').where('clip_report_id', 'not in', kept).execute();
}

export async function deleteClipReportsBefore(database: Database, at: string): Promise<void> {
  await database.deleteFrom('clip_reports').where('received_at', '<', at).execute();
}
