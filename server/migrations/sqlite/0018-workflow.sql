-- Where a case goes back to that waits for the citizen or was put away.
ALTER TABLE cases ADD COLUMN state_before TEXT;

-- Whose answer a case waits for.
ALTER TABLE cases ADD COLUMN asked_complaint_id TEXT REFERENCES complaints (complaint_id);

-- Why a complaint was rejected, in words that its citizen reads: the city's reason as it read that day, and the agency's own.
CREATE TABLE rejections (
  event_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  reason_id TEXT,
  reason TEXT,
  words TEXT,
  unit_id TEXT NOT NULL,
  rejected_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rejections_by_case ON rejections (case_id, rejected_at);
