-- Structures of pages that were clipped wrongly: no word of anybody in them. The report itself is one JSON value; nobody searches in it.
CREATE TABLE clip_reports (
  clip_report_id TEXT PRIMARY KEY,
  report_json TEXT NOT NULL,
  received_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX clip_reports_by_time ON clip_reports (received_at);
